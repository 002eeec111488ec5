package iq.ihala.process.sparing;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * A command that works on a task does not read again the diagram to which the task belongs: a deployed diagram never changes.
 * What may change of it, whether it may be started, is asked by commands that start something; these read it as before.
 */
final class KnownDefinitions extends ProcessDefinitionManager {

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(id);
        return read == null && isOfATaskInHand(id)
                ? Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .getProcessDefinitionCache()
                        .get(id)
                : read;
    }

    private boolean isOfATaskInHand(String id) {
        return getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .anyMatch(task -> id.equals(task.getProcessDefinitionId()));
    }
}
