package iq.ihala.process.closure;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.notification.Outbox;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * S20b: somebody else than the case worker asks; the answers stay in the sealed step and nowhere else (dossier §3.10). Danger
 * or a complaint about the centre goes to the supervisors: the case is closed, so no path of it could take the signal.
 */
@Component
class AskFeedbackAnswers implements StepRecorder {

    private static final String SUPERVISORS = "risk_reviewer";

    private final CaseFiles caseFiles;
    private final Staff staff;
    private final Outbox outbox;
    private final RunningDanger danger;

    AskFeedbackAnswers(CaseFiles caseFiles, Staff staff, Outbox outbox, RunningDanger danger) {
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.outbox = outbox;
        this.danger = danger;
    }

    @Override
    public String form() {
        return ClosureProcess.FEEDBACK_FORM;
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
            supervisors(step)
                    .forEach(user -> outbox.mail(
                            user,
                            "ATTENTION_NEEDED",
                            step.caseNumber().value(),
                            "feedback/" + step.scope() + "/" + user));
        }
    }

    /** Those on duty, else all; nobody with a conflict of interest. */
    private List<String> supervisors(Step step) {
        Set<String> conflicted = staff.conflicted(step.caseNumber().value());
        List<StaffMember> onDuty = staff.onDuty(SUPERVISORS);
        return (onDuty.isEmpty() ? staff.members(SUPERVISORS) : onDuty)
                .stream()
                        .map(StaffMember::user)
                        .filter(user -> !conflicted.contains(user))
                        .toList();
    }
}
