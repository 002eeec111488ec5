package iq.ihala.process.signpost;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** The maps of deployed diagrams. A deployed diagram never changes, so each version is read once. */
@Component
class DiagramMaps {

    private final Map<String, DiagramMap> byDefinition = new ConcurrentHashMap<>();
    private final Map<String, Optional<DiagramMap>> byCaller = new ConcurrentHashMap<>();

    /** Inside the engine's current command. */
    DiagramMap of(String definitionId) {
        DiagramMap known = byDefinition.get(definitionId);
        if (known == null) {
            ProcessDefinitionEntity definition = cache().findDeployedProcessDefinitionById(definitionId);
            known = DiagramMap.of(cache().findBpmnModelInstanceForProcessDefinition(definition), definition.getKey());
            byDefinition.put(definitionId, known);
        }
        return known;
    }

    /** A diagram that this one calls: the one that was delivered together with it; empty if it came another way. */
    Optional<DiagramMap> called(String callingDefinitionId, String key) {
        String call = callingDefinitionId + '/' + key;
        Optional<DiagramMap> known = byCaller.get(call);
        if (known == null) {
            String deployment = cache().findDeployedProcessDefinitionById(callingDefinitionId)
                    .getDeploymentId();
            known = Optional.ofNullable(Context.getCommandContext()
                            .getProcessDefinitionManager()
                            .findProcessDefinitionByDeploymentAndKey(deployment, key))
                    .map(definition -> of(definition.getId()));
            byCaller.put(call, known);
        }
        return known;
    }

    private static DeploymentCache cache() {
        return Context.getProcessEngineConfiguration().getDeploymentCache();
    }
}
