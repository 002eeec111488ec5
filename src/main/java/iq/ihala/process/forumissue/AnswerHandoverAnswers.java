package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** F06: accepted, or returned with the reason. */
@Component
class AnswerHandoverAnswers implements StepRecorder {

    private final Issues issues;

    AnswerHandoverAnswers(Issues issues) {
        this.issues = issues;
    }

    @Override
    public String form() {
        return ForumIssueProcess.HANDOVER_FORM;
    }

    @Override
    public void record(Step step) {
        issues.happened(
                step.find(Variables.FORUM_ISSUE).orElseThrow(),
                step.text("handoverAnswer").orElseThrow(),
                null,
                "returnReason",
                PlainWords.of(step, "returnReason"));
    }
}
