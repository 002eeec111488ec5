package iq.ihala.process.referralattendance;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.followup.FollowUpCalls;
import iq.ihala.referral.Referrals;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * R06: attendance stands with the referral; missed appointments are counted. Whoever was prevented from coming, or was
 * afraid, may be in danger, so the case worker is called.
 */
@ProcessBean("countAttendance")
class CountAttendance implements JavaDelegate {

    private static final Set<String> MAY_BE_DANGER = Set.of("PREVENTED", "AFRAID");

    private final Referrals referrals;
    private final CaseFiles caseFiles;
    private final FollowUpCalls followUps;

    CountAttendance(Referrals referrals, CaseFiles caseFiles, FollowUpCalls followUps) {
        this.referrals = referrals;
        this.caseFiles = caseFiles;
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        StepAnswers step = caseFiles
                .lastStep(caseNumber, execution.getProcessInstanceId(), ReferralAttendanceProcess.ATTENDANCE_FORM)
                .orElseThrow(() -> new IllegalStateException("Nobody said whether the person came"));
        String item = Variables.REFERRAL_ID.get(execution);
        String reason = (String) step.answers().get("absenceReason");
        switch (Variables.ATTENDANCE.get(execution)) {
            case "ATTENDED" -> {
                referrals.attended(item, step.by());
                Variables.NO_SHOWS.set(execution, referrals.view(item).noShows());
            }
            case "CANCELLED" -> {
                referrals.cancel(item, reason, step.by());
                Variables.NO_SHOWS.set(execution, referrals.view(item).noShows());
                Variables.ATTENDANCE_RESULT.set(execution, "CANCELLED");
            }
            default -> Variables.NO_SHOWS.set(execution, referrals.notAttended(item, reason, step.by()));
        }
        if (reason != null && MAY_BE_DANGER.contains(reason)) {
            followUps.callNow(caseNumber);
            followUps.alertCaseWorker(caseNumber, step);
        }
    }
}
