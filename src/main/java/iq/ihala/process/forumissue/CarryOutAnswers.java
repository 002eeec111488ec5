package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** F07: what was done. */
@Component
class CarryOutAnswers implements StepRecorder {

    private final Issues issues;

    CarryOutAnswers(Issues issues) {
        this.issues = issues;
    }

    @Override
    public String form() {
        return ForumIssueProcess.CARRY_OUT_FORM;
    }

    @Override
    public void record(Step step) {
        issues.happened(
                step.find(Variables.FORUM_ISSUE).orElseThrow(),
                "CARRIED_OUT",
                null,
                "workDone",
                PlainWords.of(step, "workDone"));
    }
}
