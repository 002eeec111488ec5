package iq.ihala.process.studio;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away what a test deployed by the studio, with the cases that run on it; other tests of the engine expect the house's own. */
public final class StudioCleaner {

    private StudioCleaner() {}

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
