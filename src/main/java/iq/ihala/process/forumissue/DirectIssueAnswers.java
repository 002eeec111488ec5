package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** F10: what the director decided after three months. */
@Component
class DirectIssueAnswers implements StepRecorder {

    private final Issues issues;

    DirectIssueAnswers(Issues issues) {
        this.issues = issues;
    }

    @Override
    public String form() {
        return ForumIssueProcess.DIRECT_FORM;
    }

    @Override
    public void record(Step step) {
        issues.happened(
                step.find(Variables.FORUM_ISSUE).orElseThrow(),
                "DIRECTED",
                step.text("directorDecision").orElseThrow(),
                "directorNote",
                PlainWords.of(step, "directorNote"));
    }
}
