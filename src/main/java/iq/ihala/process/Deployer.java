package iq.ihala.process;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys the diagrams, decisions and forms that come with the program, each diagram together with the forms and decisions that it was
 * tested with. Nothing is deployed while nothing has changed, and what was changed here is never put aside, see {@link Release}.
 */
@Component
public class Deployer {

    /** The name of the program's own deployment. */
    public static final String NAME = "ihala";

    private static final Logger LOG = LoggerFactory.getLogger(Deployer.class);

    private final RepositoryService repository;
    private final Packaged packaged;
    private final DeployedFiles deployed;
    private final TransactionTemplate transaction;

    Deployer(RepositoryService repository, Packaged packaged, DeployedFiles deployed, TransactionTemplate transaction) {
        this.repository = repository;
        this.packaged = packaged;
        this.deployed = deployed;
        this.transaction = transaction;
    }

    @EventListener
    @Order(0)
    void onStart(ApplicationStartedEvent started) {
        deploy(packaged.files());
    }

    /**
     * Deploys what differs from what runs and was not changed here.
     *
     * @param files what comes with the program: content by resource name
     */
    void deploy(Map<String, byte[]> files) {
        transaction.executeWithoutResult(status -> {
            var newest = deployed.newest();
            Release release = new Release(files, newest, deployed.everPackaged());
            Set<String> running = newest.values().stream()
                    .map(DeployedFiles.Newest::deploymentId)
                    .collect(Collectors.toSet());
            Map<String, byte[]> due = release.due(deployed.within(running));
            if (!due.isEmpty()) {
                // Asked again inside the engine's lock: two nodes that start at once deploy once.
                DeploymentBuilder deployment =
                        repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
                due.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
                deployment.deploy();
            }
            deployed.remember(release.hashes());
            Set<String> kept = release.kept();
            if (!kept.isEmpty()) {
                LOG.warn(
                        "Changed here, so not replaced by the packaged version; compare them at /camunda/studio: {}",
                        kept);
            }
        });
    }
}
