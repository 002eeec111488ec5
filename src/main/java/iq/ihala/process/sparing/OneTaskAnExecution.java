package iq.ihala.process.sparing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Tasks come from diagrams alone: an execution has one at most, and none has subtasks, because nobody may make a task by hand
 * ({@code CandidacyChecks}).
 */
final class OneTaskAnExecution extends TaskManager {

    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return new ArrayList<>();
    }

    /** The list stays the execution's own, which adds to it and takes away. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String execution) {
        List<TaskEntity> inHand = new ArrayList<>(getDbEntityManager().getCachedEntitiesByType(TaskEntity.class));
        inHand.removeIf(task -> !execution.equals(task.getExecutionId()));
        return inHand.isEmpty() ? super.findTasksByExecutionId(execution) : inHand;
    }
}
