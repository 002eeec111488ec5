package iq.ihala.process.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves running cases from older versions of a diagram to the newest. Timers keep the moment that they were set to: a clock that
 * began is never begun anew by a change of the diagram.
 */
@Component
class Moves {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final JdbcClient jdbc;

    Moves(RuntimeService runtime, RepositoryService repository, ManagementService management, JdbcClient jdbc) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.jdbc = jdbc;
    }

    /**
     * What a move from one older version would do.
     *
     * @param running cases' instances on the older version
     * @param waiting how many stand at each element
     * @param stay elements that the newest version does not have; whoever stands there stays on the older version
     * @param moving instances that can be moved
     */
    record Plan(
            String key,
            int from,
            int to,
            long running,
            Map<String, Integer> waiting,
            Set<String> stay,
            List<String> moving) {}

    /** For each diagram of a deployment, a plan for each older version on which something runs. */
    List<Plan> plans(String deploymentId) {
        List<Plan> plans = new ArrayList<>();
        for (ProcessDefinition newest : repository
                .createProcessDefinitionQuery()
                .deploymentId(deploymentId)
                .orderByProcessDefinitionKey()
                .asc()
                .list()) {
            repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(newest.getKey())
                    .orderByProcessDefinitionVersion()
                    .asc()
                    .list()
                    .stream()
                    .filter(older -> older.getVersion() < newest.getVersion())
                    .filter(older -> running(older) > 0)
                    .forEach(older -> plans.add(plan(older, newest)));
        }
        return plans;
    }

    /**
     * Starts the moves, as batches that any node works off.
     *
     * @return how many instances each batch will move, by its id
     */
    Map<String, Integer> start(String deploymentId) {
        Map<String, Integer> batches = new TreeMap<>();
        for (Plan plan : plans(deploymentId)) {
            if (!plan.moving().isEmpty()) {
                Batch batch = runtime.newMigration(
                                equal(version(plan.key(), plan.from()), version(plan.key(), plan.to())))
                        .processInstanceIds(plan.moving())
                        .executeAsync();
                batches.put(batch.getId(), plan.moving().size());
            }
        }
        return batches;
    }

    /**
     * How far batches came.
     *
     * @param failed instances that could not be moved and stay where they were; tried again from Cockpit
     */
    record Progress(int all, int done, int failed) {

        public int open() {
            return all - done - failed;
        }
    }

    /** @param batches how many instances each batch moves, by its id; one that is worked off is not there any more */
    Progress progress(Map<String, Integer> batches) {
        int done = 0;
        int failed = 0;
        for (Map.Entry<String, Integer> batch : batches.entrySet()) {
            BatchStatistics now = management
                    .createBatchStatisticsQuery()
                    .batchId(batch.getKey())
                    .singleResult();
            done += now == null ? batch.getValue() : now.getCompletedJobs();
            failed += now == null ? 0 : now.getFailedJobs();
        }
        return new Progress(
                batches.values().stream().mapToInt(Integer::intValue).sum(), done, failed);
    }

    private Plan plan(ProcessDefinition older, ProcessDefinition newest) {
        Map<String, Integer> waiting = new TreeMap<>();
        management
                .createActivityStatisticsQuery(older.getId())
                .list()
                .forEach(found -> waiting.put(found.getId(), found.getInstances()));
        Set<String> mapped = equal(older, newest).getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        Set<String> stay = new TreeSet<>(waiting.keySet());
        stay.removeAll(mapped);
        return new Plan(
                older.getKey(),
                older.getVersion(),
                newest.getVersion(),
                running(older),
                waiting,
                stay,
                movable(older, stay));
    }

    private MigrationPlan equal(ProcessDefinition older, ProcessDefinition newest) {
        return runtime.createMigrationPlan(older.getId(), newest.getId())
                .mapEqualActivities()
                .build();
    }

    private List<String> movable(ProcessDefinition older, Set<String> stay) {
        String standing = stay.isEmpty()
                ? ""
                : " AND PROC_INST_ID_ NOT IN (SELECT PROC_INST_ID_ FROM ACT_RU_EXECUTION"
                        + " WHERE PROC_DEF_ID_ = :version AND ACT_ID_ IN (:stay))";
        var query = jdbc.sql("SELECT DISTINCT PROC_INST_ID_ FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ = :version"
                        + standing + " ORDER BY PROC_INST_ID_")
                .param("version", older.getId());
        return (stay.isEmpty() ? query : query.param("stay", stay))
                .query(String.class)
                .list();
    }

    private long running(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .count();
    }

    private ProcessDefinition version(String key, int version) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .processDefinitionVersion(version)
                .singleResult();
    }
}
