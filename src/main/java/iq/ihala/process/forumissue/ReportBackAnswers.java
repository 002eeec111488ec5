package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** F09: the short text for everybody. */
@Component
class ReportBackAnswers implements StepRecorder {

    private final Issues issues;

    ReportBackAnswers(Issues issues) {
        this.issues = issues;
    }

    @Override
    public String form() {
        return ForumIssueProcess.REPORT_FORM;
    }

    @Override
    public void record(Step step) {
        issues.happened(
                step.find(Variables.FORUM_ISSUE).orElseThrow(),
                "REPORTED",
                null,
                "publicText",
                PlainWords.of(step, "publicText"));
    }
}
