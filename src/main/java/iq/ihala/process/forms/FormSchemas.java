package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * The deployed forms. A form belongs to the deployment of its diagram, so what was read once never changes and costs no
 * statement again.
 */
@Component
public final class FormSchemas {

    private final ObjectMapper json;
    private final Map<String, FormSchema> byDeploymentAndForm = new ConcurrentHashMap<>();

    FormSchemas(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Reads inside the engine's current command.
     *
     * @throws IllegalStateException if the deployment has no such form
     */
    FormSchema of(String deploymentId, String formId) {
        String key = deploymentId + '/' + formId;
        FormSchema known = byDeploymentAndForm.get(key);
        if (known == null) {
            known = load(deploymentId, formId);
            byDeploymentAndForm.put(key, known);
        }
        return known;
    }

    private FormSchema load(String deploymentId, String formId) {
        CommandContext context = Context.getCommandContext();
        CamundaFormDefinitionEntity definition =
                context.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deploymentId, formId);
        if (definition == null) {
            throw new IllegalStateException("Form is not deployed: " + formId);
        }
        ResourceEntity resource = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName());
        try {
            return FormSchema.read(
                    json.readTree(new ByteArrayInputStream(resource.getBytes())), definition.getVersion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
