package iq.ihala.process.forumissue;

import iq.ihala.forum.Issue;
import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.process.programme.ForumSolutions;
import iq.ihala.process.publiccomplaint.ForumComplaints;
import org.springframework.stereotype.Component;

/** F06: accepted, or returned with the reason. What asks for a session, an initiative or a complaint begins one with the yes. */
@Component
class AnswerHandoverAnswers implements StepRecorder {

    private final Issues issues;
    private final ForumSolutions solutions;
    private final ForumComplaints complaints;

    AnswerHandoverAnswers(Issues issues, ForumSolutions solutions, ForumComplaints complaints) {
        this.issues = issues;
        this.solutions = solutions;
        this.complaints = complaints;
    }

    @Override
    public String form() {
        return ForumIssueProcess.HANDOVER_FORM;
    }

    @Override
    public void record(Step step) {
        String issue = step.find(Variables.FORUM_ISSUE).orElseThrow();
        issues.happened(
                issue,
                step.text("handoverAnswer").orElseThrow(),
                null,
                "returnReason",
                PlainWords.of(step, "returnReason"));
        if ("ACCEPTED".equals(step.text("handoverAnswer").orElse(null))) {
            issues.find(issue).ifPresent(this::begin);
        }
    }

    private void begin(Issue issue) {
        solutions.accepted(issue);
        if (complaints.accepted(issue)) {
            issues.happened(issue.id(), "COMPLAINED", null, null, null);
        }
    }
}
