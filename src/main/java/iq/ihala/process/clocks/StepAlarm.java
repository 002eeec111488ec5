package iq.ihala.process.clocks;

import iq.ihala.notification.Outbox;
import iq.ihala.process.overdueescalation.OverdueSteps;
import iq.ihala.process.tasks.StepHolders;
import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What is done at a step's half time, and at its due date. */
@Component
class StepAlarm {

    /** A late step stands before the others of its level; less than ten, so that its priority still says which level it is. */
    static final int LATE = 9;

    private final TaskService tasks;
    private final StepHolders holders;
    private final OverdueSteps overdue;
    private final Outbox outbox;
    private final Clock clock;

    StepAlarm(TaskService tasks, StepHolders holders, OverdueSteps overdue, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.holders = holders;
        this.overdue = overdue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Within the caller's transaction; a step that was done meanwhile is left alone. */
    void ring(String taskId, boolean alone) {
        Task task = tasks.createTaskQuery().taskId(taskId).active().singleResult();
        Instant now = clock.instant();
        if (task == null
                || task.getFollowUpDate() == null
                || task.getFollowUpDate().toInstant().isAfter(now)) {
            return;
        }
        if (task.getDueDate() == null) {
            watchFrom(task, null);
        } else if (task.getDueDate().toInstant().isAfter(now)) {
            remind((TaskEntity) task);
            watchFrom(task, task.getDueDate());
        } else if (overdue.isTold(taskId)) {
            // Its time was shortened while it was late already.
            watchFrom(task, null);
        } else {
            task.setPriority(task.getPriority() + LATE);
            watchFrom(task, null);
            overdue.escalate(task, alone);
        }
    }

    private void watchFrom(Task task, java.util.Date next) {
        task.setFollowUpDate(next);
        tasks.saveTask(task);
    }

    /** The case number only; whoever is reminded signs in to see what it is about. */
    private void remind(TaskEntity task) {
        String caseNumber = task.getExecution().getProcessBusinessKey();
        holders.of(task)
                .forEach(user -> outbox.mail(user, "STEP_REMINDER", caseNumber, "half/" + task.getId() + "/" + user));
    }
}
