package iq.ihala.process.tasks;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.overdueescalation.OverdueSteps;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Says with each new step when the watch must look at it first: at half time, or at its due date where the diagram reminds
 * people itself. A step that is finished late ends its ladder; one in time asks nothing.
 */
@Component
class StepClock implements TaskListener {

    private final Deadlines deadlines;
    private final Clock clock;

    StepClock(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        Date due = task.getDueDate();
        // The ladder is told by case; a step of the house stands in the list of what is overdue, and no person waits
        // for it.
        if (due == null || HouseProcesses.owns(task)) {
            return;
        }
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            task.setFollowUpDate(deadlines.halfTime(
                    clock.instant(), due, Variables.RISK_LEVEL.find(task).orElse(null)));
        } else if (task.getFollowUpDate() == null && !due.toInstant().isAfter(clock.instant())) {
            OverdueSteps.end(
                    task.getProcessEngineServices().getRuntimeService(),
                    task.getExecution().getProcessBusinessKey(),
                    task.getId());
        }
    }

    /** For a step whose reminder the diagram draws. */
    TaskListener remindedByTheDiagram() {
        return task -> task.setFollowUpDate(task.getDueDate());
    }
}
