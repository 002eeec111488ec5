package iq.ihala.process.closure;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Countables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.common.SupervisorNotice;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * S20b: somebody else than the case worker asks; the answers stay in the sealed step (dossier §3.10);
 * the month's count learns whether somebody was content, not who. Danger
 * or a complaint about the centre goes to the supervisors: the case is closed, so no path of it could take the signal.
 */
@Component
class AskFeedbackAnswers implements StepRecorder {

    private static final List<String> MARKS = List.of(
            "feedbackAccess",
            "feedbackRespect",
            "feedbackConfidentiality",
            "feedbackClarity",
            "feedbackSpeed",
            "feedbackSafer");
    private static final double SATISFIED = 4;

    private final ConsentGuard guard;
    private final CaseFiles caseFiles;
    private final SupervisorNotice supervisors;
    private final RunningDanger danger;
    private final Countables countables;

    AskFeedbackAnswers(
            ConsentGuard guard,
            CaseFiles caseFiles,
            SupervisorNotice supervisors,
            RunningDanger danger,
            Countables countables) {
        this.countables = countables;
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
        count(step);
        if (step.flag("feedbackAlarm")) {
            supervisors.send(step.caseNumber(), "feedback/" + step.scope());
        }
    }

    /** Who answered all six is satisfied at a mean of four (dossier §3.10); the month's count learns nothing else. */
    private void count(Step step) {
        int[] marks = MARKS.stream()
                .flatMap(field -> step.text(field).stream())
                .mapToInt(Integer::parseInt)
                .toArray();
        if (marks.length == MARKS.size()) {
            boolean satisfied = IntStream.of(marks).average().orElse(0) >= SATISFIED;
            countables.feedback(
                    step.caseNumber(), satisfied, step.text("feedbackChoice").orElse(null));
        }
    }
}
