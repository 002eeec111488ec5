package iq.ihala.process.studio;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off and takes away what a test deployed by the studio, with the cases that run on it; other tests of the engine expect the house's own. */
public final class StudioCleaner {

    private StudioCleaner() {}

    /** Tests run no jobs by themselves. */
    public static void workOffBatches(ApplicationContext house) {
        ManagementService management = house.getBean(ManagementService.class);
        for (Batch batch : management.createBatchQuery().list()) {
            List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId())
                    .forEach(kind -> management.createJobQuery().jobDefinitionId(kind).list().stream()
                            .map(Job::getId)
                            .forEach(management::executeJob));
        }
    }

    public static void clean(ApplicationContext house) {
        RepositoryService repository = house.getBean(RepositoryService.class);
        List<String> ids = repository.createDeploymentQuery().deploymentSource(Studio.SOURCE).list().stream()
                .map(Deployment::getId)
                .toList();
        ids.forEach(id -> repository.deleteDeployment(id, true));
        JdbcTemplate jdbc = house.getBean(JdbcTemplate.class);
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            jdbc.update("DELETE FROM studio_change");
            jdbc.update("DELETE FROM studio_kept");
        });
    }
}
