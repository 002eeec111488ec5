package iq.ihala.process.closure;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.common.SupervisorNotice;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * S20b: somebody else than the case worker asks; the answers stay in the sealed step and nowhere else (dossier §3.10). Danger
 * or a complaint about the centre goes to the supervisors: the case is closed, so no path of it could take the signal.
 */
@Component
class AskFeedbackAnswers implements StepRecorder {

    private final ConsentGuard guard;
    private final CaseFiles caseFiles;
    private final SupervisorNotice supervisors;
    private final RunningDanger danger;

    AskFeedbackAnswers(ConsentGuard guard, CaseFiles caseFiles, SupervisorNotice supervisors, RunningDanger danger) {
        this.guard = guard;
        this.caseFiles = caseFiles;
        this.supervisors = supervisors;
        this.danger = danger;
    }

    @Override
    public String form() {
        return ClosureProcess.FEEDBACK_FORM;
    }

    @Override
    public void permit(Step step) {
        guard.require(step.caseNumber(), ConsentCode.C_FEEDBACK, null, null);
    }

    @Override
    public void record(Step step) {
        if (step.user().equals(caseFiles.summary(step.caseNumber()).caseWorker())) {
            throw new RefusedAnswer("يسأل عن الرأي غير من عمل على الحالة");
        }
        if (danger.in(step.caseNumber())) {
            throw new RefusedAnswer("تُعالج الآن إشارة خطر في هذه الحالة: يُسأل عن الرأي بعدها");
        }
        SafeTalk.requireSafe(step);
        if (step.flag("feedbackAlarm")) {
            supervisors.send(step.caseNumber(), "feedback/" + step.scope());
        }
    }
}
