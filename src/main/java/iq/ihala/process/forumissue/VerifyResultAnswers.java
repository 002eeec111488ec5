package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** F08: what the community says of the result. */
@Component
class VerifyResultAnswers implements StepRecorder {

    private final Issues issues;

    VerifyResultAnswers(Issues issues) {
        this.issues = issues;
    }

    @Override
    public String form() {
        return ForumIssueProcess.VERIFY_FORM;
    }

    @Override
    public void record(Step step) {
        issues.happened(
                step.find(Variables.FORUM_ISSUE).orElseThrow(),
                "VERIFIED",
                step.text("verifiedResult").orElseThrow(),
                "communitySays",
                PlainWords.of(step, "communitySays"));
    }
}
