package iq.ihala.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/**
 * The newest versions of the diagrams, decisions and forms that run. A file is named like what it defines; the contract says so.
 */
@Component
public class RunningModels {

    private final ProcessEngine engine;

    RunningModels(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * The newest version of what a file defines.
     *
     * @param file a resource name with or without folders, such as {@code processes/closure.bpmn}
     */
    public Optional<ResourceDefinition> newest(String file) {
        return run(context -> newest(context, file));
    }

    /** The newest version of each diagram and decision, by key. */
    public List<ResourceDefinition> all() {
        RepositoryService repository = engine.getRepositoryService();
        return run(context -> {
            List<ResourceDefinition> all = new ArrayList<>();
            all.addAll(repository
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .orderByProcessDefinitionKey()
                    .asc()
                    .list());
            all.addAll(repository
                    .createDecisionDefinitionQuery()
                    .latestVersion()
                    .orderByDecisionDefinitionKey()
                    .asc()
                    .list());
            return all;
        });
    }

    /** The file as it was deployed. */
    public byte[] content(ResourceDefinition definition) {
        return run(context -> content(engine.getRepositoryService(), definition));
    }

    /** For whoever is inside a command of the engine already. */
    public static Optional<ResourceDefinition> newest(CommandContext context, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String key = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        RepositoryService repository = context.getProcessEngineConfiguration().getRepositoryService();
        if (name.endsWith(".bpmn")) {
            return Optional.ofNullable(repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(key)
                    .latestVersion()
                    .singleResult());
        }
        if (name.endsWith(".dmn")) {
            return Optional.ofNullable(repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(key)
                    .latestVersion()
                    .singleResult());
        }
        return Optional.ofNullable(context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(key));
    }

    /** For whoever is inside a command of the engine already. */
    public static byte[] content(RepositoryService repository, ResourceDefinition definition) {
        try (InputStream content =
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What runs is no secret from whoever may ask here; the engine's own permissions are about people, not about this. */
    private <T> T run(Function<CommandContext, T> work) {
        Command<T> command = context -> context.runWithoutAuthorization(() -> work.apply(context));
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
