package iq.ihala.process.clocks;

import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.forms.QuietFailure;
import iq.ihala.process.overdueescalation.OverdueSteps;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks once a minute, on any node, for human steps whose half time or due date has come (dossier §3.2 EV8). The task's
 * follow-up date says when it must be looked at next; it is written with the task itself, so a step in time costs no statement.
 * Each step found is a transaction of its own: what two nodes find at once, one of them rolls back.
 */
@Component
public class StepWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StepWatch.class);
    private static final int BATCH = 100;

    private final TaskService tasks;
    private final HouseAuthority authority;
    private final StepAlarm alarm;
    private final OverdueSteps overdue;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StepWatch(
            TaskService tasks,
            HouseAuthority authority,
            StepAlarm alarm,
            OverdueSteps overdue,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.authority = authority;
        this.alarm = alarm;
        this.overdue = overdue;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Never throws; what fails is tried again a minute later. */
    @Scheduled(cron = "${ihala.steps.watch:20 * * * * *}")
    public void look() {
        try {
            transaction.executeWithoutResult(status -> authority.call(overdue::endSettled));
            int failed = 0;
            List<Task> found = due(failed);
            while (!found.isEmpty()) {
                failed += (int) found.stream().filter(task -> !attend(task)).count();
                found = found.size() < BATCH ? List.of() : due(failed);
            }
        } catch (RuntimeException e) {
            LOG.warn("Steps could not be watched: {}", e.getClass().getSimpleName());
        }
    }

    private List<Task> due(int from) {
        Date now = Date.from(clock.instant());
        return transaction.execute(status -> authority.call(() -> tasks.createTaskQuery()
                .active()
                .followUpBefore(now)
                .orderByFollowUpDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(from, BATCH)));
    }

    /** @return whether the step will not be found again at once */
    private boolean attend(Task found) {
        try {
            ring(found.getId(), false);
            return true;
        } catch (OptimisticLockingException | DataAccessException somebodyElse) {
            LOG.debug("Step {} is being worked on", found.getId());
            return false;
        } catch (ProcessEngineException e) {
            return attendAlone(found);
        } catch (RuntimeException e) {
            // Whatever is wrong with one step, the others are looked at.
            LOG.warn("Step {} could not be attended to: {}", found.getId(), cause(e));
            return false;
        }
    }

    /** A path that was deployed before it could catch the escalation refuses it. */
    private boolean attendAlone(Task found) {
        try {
            ring(found.getId(), true);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Step {} could not be attended to: {}", found.getId(), cause(e));
            return false;
        }
    }

    /** Words only of those failures that the house wrote itself. */
    private static String cause(RuntimeException e) {
        return e instanceof QuietFailure ? e.getMessage() : e.getClass().getSimpleName();
    }

    private void ring(String taskId, boolean alone) {
        transaction.executeWithoutResult(status -> authority.call(() -> {
            alarm.ring(taskId, alone);
            return null;
        }));
    }
}
