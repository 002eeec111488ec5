package iq.ihala.process.reception;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.staff.StaffMember;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Finds out whether a counsellor of the wished sex, or anyone, is on duty and free of conflict (dossier S02). */
@ProcessBean("findStaffOnDuty")
class FindStaffOnDuty implements JavaDelegate {

    private final Counsellors counsellors;

    FindStaffOnDuty(Counsellors counsellors) {
        this.counsellors = counsellors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String wish = Variables.COUNSELLOR_SEX_PREF.find(execution).orElse(ReceptionProcess.NO_PREFERENCE);
        List<StaffMember> present = counsellors.onDuty(CaseNumber.parse(execution.getProcessBusinessKey()));
        Variables.MATCHING_ON_DUTY.set(execution, present.stream().anyMatch(member -> Counsellors.suits(member, wish)));
        Variables.ANYONE_ON_DUTY.set(execution, !present.isEmpty());
    }
}
