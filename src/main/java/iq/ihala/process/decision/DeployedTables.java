package iq.ihala.process.decision;

import iq.ihala.calendar.Remembered;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The newest deployed version of each table, looked up once a minute, so that deciding costs no statement and every node
 * follows a new deployment within that time.
 */
class DeployedTables implements DecisionTables {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final ObjectProvider<ProcessEngine> engine;
    private final DmnEngine dmnEngine;
    private final Clock clock;
    private final Map<String, Remembered<Table>> newest = new ConcurrentHashMap<>();
    private final Map<String, Table> parsed = new ConcurrentHashMap<>();

    /** @param engine asked only when a table is needed: the engine itself needs the beans that decide */
    DeployedTables(ObjectProvider<ProcessEngine> engine, DmnEngine dmnEngine, Clock clock) {
        this.engine = engine;
        this.dmnEngine = dmnEngine;
        this.clock = clock;
    }

    @Override
    public Table table(String key) {
        return newest.computeIfAbsent(key, k -> new Remembered<>(() -> lookUp(k), FRESH_FOR, clock))
                .get();
    }

    private Table lookUp(String key) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        // Whoever's step decides, the table is the house's: nobody needs a grant to be judged by it.
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> newest(configuration.getRepositoryService(), key)));
    }

    private Table newest(RepositoryService repository, String key) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("Decision is not deployed: " + key);
        }
        return parsed.computeIfAbsent(definition.getId(), id -> parse(repository, key, id));
    }

    private Table parse(RepositoryService repository, String key, String id) {
        try (InputStream model = repository.getDecisionModel(id)) {
            return new Table(id, dmnEngine.parseDecision(key, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
