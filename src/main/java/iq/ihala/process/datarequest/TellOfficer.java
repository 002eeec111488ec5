package iq.ihala.process.datarequest;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV4: the data-protection officers who may work on the case are told by its number only; each once for each step. */
@ProcessBean("tellOfficer")
class TellOfficer implements JavaDelegate {

    private final Staff staff;
    private final CaseAccess access;
    private final Outbox outbox;

    TellOfficer(Staff staff, CaseAccess access, Outbox outbox) {
        this.staff = staff;
        this.access = access;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = CaseNumber.parse(execution.getProcessBusinessKey());
        String occasion = execution.getProcessInstanceId() + "/" + execution.getCurrentActivityId();
        staff.members("dpo").stream()
                .filter(member -> access.mayWork(member, number))
                .map(StaffMember::user)
                .forEach(user -> outbox.mail(user, "DATA_REQUEST", number.value(), occasion + "/" + user));
    }
}
