package iq.ihala.process.caseplan;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** S17: a goal that is named has an action, someone who does it, and a day that is still to come. */
@Component
class WritePlanAnswers implements StepRecorder {

    private static final List<String> GOALS = List.of("goal1", "goal2", "goal3");

    private final Clock clock;

    WritePlanAnswers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String form() {
        return CasePlanProcess.PLAN_FORM;
    }

    @Override
    public void record(Step step) {
        GOALS.stream().filter(goal -> step.text(goal).isPresent()).forEach(goal -> judge(step, goal));
    }

    private void judge(Step step, String goal) {
        for (String part : List.of("Action", "Owner", "Due")) {
            if (step.text(goal + part).isEmpty()) {
                throw step.refuse(goal + part, "لكل هدف إجراء ومن يقوم به وتاريخ");
            }
        }
        if (step.date(goal + "Due").filter(LocalDate.now(clock)::isAfter).isPresent()) {
            throw step.refuse(goal + "Due", "التاريخ مضى");
        }
    }
}
