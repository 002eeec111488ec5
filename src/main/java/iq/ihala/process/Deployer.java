package iq.ihala.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams, decisions and forms that come with the program: one deployment, so that forms and decisions are bound
 * to the diagrams that they were tested with, under names that are the same from a jar and from a directory. Nothing is
 * deployed while nothing has changed.
 */
@Component
public class Deployer {

    /** The name of the program's own deployment. */
    public static final String NAME = "ihala";

    private static final String[] PATTERNS = {
        "classpath*:processes/*.bpmn", "classpath*:processes/decisions/*.dmn", "classpath*:forms/*.form"
    };

    private final RepositoryService repository;

    Deployer(RepositoryService repository) {
        this.repository = repository;
    }

    @EventListener
    @Order(0)
    void onStart(ApplicationStartedEvent started) {
        deploy();
    }

    /** Deploys if anything differs from what is deployed. */
    public void deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        for (Map.Entry<String, Resource> entry : resources().entrySet()) {
            try (InputStream content = entry.getValue().getInputStream()) {
                deployment.addInputStream(entry.getKey(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    private static Map<String, Resource> resources() {
        Map<String, Resource> byName = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    String folder = pattern.substring("classpath*:".length(), pattern.lastIndexOf('/') + 1);
                    byName.put(folder + resource.getFilename(), resource);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byName;
    }
}
