package iq.ihala.process.forumissue;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.forum.Issues;
import iq.ihala.process.Variables;
import iq.ihala.process.common.PlainWords;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** F05: what is to be done, by whom and by when. */
@Component
class DevelopSolutionAnswers implements StepRecorder {

    private final Issues issues;
    private final Clock clock;

    DevelopSolutionAnswers(Issues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ForumIssueProcess.SOLUTION_FORM;
    }

    @Override
    public void record(Step step) {
        LocalDate due = step.date("solutionDay").orElseThrow();
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
        if (due.isBefore(today) || due.isAfter(today.plusYears(1))) {
            throw step.refuse("solutionDay", "الموعد ليس في السنة القادمة");
        }
        issues.solve(
                step.find(Variables.FORUM_ISSUE).orElseThrow(),
                step.text("solutionType").orElseThrow(),
                step.text("solutionOwner").orElseThrow(),
                due,
                PlainWords.of(step, "solutionText"));
        step.set(Variables.FORUM_SOLUTION_DUE, due.toString());
    }
}
