package iq.ihala.process.forumcycle;

import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import org.springframework.stereotype.Component;

/** F01: one more issue waits for the meeting; its words lie sealed in the forum module. */
@Component
class RaiseIssueAnswers implements StepRecorder {

    private final Issues issues;
    private final Staff staff;

    RaiseIssueAnswers(Issues issues, Staff staff) {
        this.issues = issues;
        this.staff = staff;
    }

    @Override
    public String form() {
        return ForumCycleProcess.RAISE_FORM;
    }

    @Override
    public void record(Step step) {
        issues.raise(
                step.find(Variables.FORUM_ID).orElseThrow(),
                source(step.user()),
                step.text("forumTopic").orElseThrow(),
                PlainWords.of(step, "issuePlace"),
                step.text("raiserCategory").orElse(null),
                step.text("raiserSex").orElse(null),
                PlainWords.of(step, "issueText"));
    }

    private String source(String user) {
        StaffMember member = staff.find(user).orElseThrow();
        if (member.isIn("outreach_unit")) {
            return "OUTREACH";
        }
        return member.isIn("monitoring_officer") ? "MONITORING" : "MEMBER";
    }
}
