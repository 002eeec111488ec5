package iq.ihala.process.referralattendance;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.referral.Referrals;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R07: how far the service helped; a new referral may follow. */
@ProcessBean("recordCompletion")
class RecordCompletion implements JavaDelegate {

    private final Referrals referrals;
    private final CaseFiles caseFiles;

    RecordCompletion(Referrals referrals, CaseFiles caseFiles) {
        this.referrals = referrals;
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StepAnswers step = caseFiles
                .lastStep(
                        CaseNumber.parse(execution.getProcessBusinessKey()),
                        execution.getProcessInstanceId(),
                        ReferralAttendanceProcess.COMPLETION_FORM)
                .orElseThrow(() -> new IllegalStateException("Nobody said how the service ended"));
        String endedOn = (String) step.answers().get("serviceEndDate");
        referrals.complete(
                Variables.REFERRAL_ID.get(execution),
                Variables.SERVICE_RESULT.get(execution),
                LocalDate.parse(endedOn.substring(0, 10)),
                step.by());
        boolean again = Variables.RE_REFERRAL.find(execution).orElse(false);
        Variables.ATTENDANCE_RESULT.set(execution, again ? "RE_REFER" : "COMPLETED");
    }
}
