package iq.ihala.process.sparing;

import java.util.Date;
import java.util.Objects;
import java.util.function.Predicate;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Writes the engine's history as the engine does, but reads the start of a task or of its activity only where it needs it: when
 * it ends, for the duration, and only if the task itself is not in hand. A task is made in the millisecond in which its activity
 * starts.
 */
final class SparingHistory extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent scope && isLaterWord(scope)) {
            Date start = scope.getEndTime() == null ? null : startInHand(scope);
            if (scope.getEndTime() == null || start != null) {
                scope.setStartTime(start);
                getDbEntityManager().merge(scope);
                return;
            }
        }
        super.insertOrUpdate(event);
    }

    @Override
    protected void insertHistoricVariableUpdateEntity(HistoricVariableUpdateEventEntity event) {
        if (event.getTaskId() != null) {
            throw new BadUserRequestException("A variable belongs to the process, not to a task");
        }
        super.insertHistoricVariableUpdateEntity(event);
    }

    /** Of a task or activity that an earlier command began; what this one began is in hand as a whole. */
    private boolean isLaterWord(HistoricScopeInstanceEvent event) {
        return (event instanceof HistoricTaskInstanceEventEntity
                        || event instanceof HistoricActivityInstanceEventEntity)
                && event.getId() != null
                && !isInitialEvent(event)
                && getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
    }

    private Date startInHand(HistoricScopeInstanceEvent event) {
        Predicate<TaskEntity> isIts = event instanceof HistoricActivityInstanceEventEntity activity
                ? task -> Objects.equals(task.getExecutionId(), activity.getExecutionId())
                        && Objects.equals(task.getTaskDefinitionKey(), activity.getActivityId())
                : task -> task.getId().equals(event.getId());
        return getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(isIts)
                .map(TaskEntity::getCreateTime)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
