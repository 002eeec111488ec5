package iq.ihala.process.datarequest;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.notification.Outbox;
import iq.ihala.process.ProcessBean;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV4: the data-protection officers are told by the case number only; each once for each step. */
@ProcessBean("tellOfficer")
class TellOfficer implements JavaDelegate {

    private final Staff staff;
    private final Outbox outbox;

    TellOfficer(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = CaseNumber.parse(execution.getProcessBusinessKey());
        Set<String> conflicted = staff.conflicted(number.value());
        String occasion = execution.getProcessInstanceId() + "/" + execution.getCurrentActivityId();
        staff.members("dpo").stream()
                .map(StaffMember::user)
                .filter(user -> !conflicted.contains(user))
                .forEach(user -> outbox.mail(user, "DATA_REQUEST", number.value(), occasion + "/" + user));
    }
}
