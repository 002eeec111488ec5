package iq.ihala.process.load;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.clocks.StepWatch;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ProbeStep;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.TestHouse;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What it costs to look for late steps among 20,000 open ones. Not part of the build:
 * {@code mvn test -Dtest=StepWatchLoadTest -Dihala.excluded=}.
 */
@EngineTest
@Tag("load")
class StepWatchLoadTest {

    private static final int OPEN = 20_000;
    private static final int LATE = 100;

    @Autowired
    private TestHouse house;

    @Autowired
    private ProbeStep step;

    @Autowired
    private StepWatch watch;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void empty() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.update("DELETE FROM ACT_RU_TASK WHERE ID_ LIKE 'watch-%'");
            jdbc.update("DELETE FROM ACT_RU_EXECUTION WHERE ID_ LIKE 'watch-%'");
            jdbc.update("DELETE FROM overdue_step WHERE task_id LIKE 'watch-%'");
        });
    }

    @Test
    void aHundredLateStepsAreFoundAmongTwentyThousandByOneQuestion() {
        repository
                .createDeployment()
                .name("probe")
                .enableDuplicateFiltering(false)
                .addClasspathResource("probe/probe.bpmn")
                .addClasspathResource("probe/probe.open.form")
                .addClasspathResource("probe/probe.answer.form")
                .deploy();
        house.employ("watch.intake", "F", "intake_counsellor");
        house.mayStart("intake_counsellor", "probe");
        step.does(execution -> {});
        String caseNumber = house.caseNumber(house.start("watch.intake", "probe", Map.of("channel", "WALK_IN")));
        var task = house.task(caseNumber, "userTask_answer");
        watch.look();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            copy("ACT_RU_EXECUTION", task.getProcessInstanceId(), ids("ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_"));
            Map<String, String> changed = ids("ID_", "EXECUTION_ID_", "PROC_INST_ID_");
            changed.put("DUE_DATE_", late("UTC_TIMESTAMP() - INTERVAL 1 MINUTE", "UTC_TIMESTAMP() + INTERVAL 30 DAY"));
            changed.put(
                    "FOLLOW_UP_DATE_",
                    late("UTC_TIMESTAMP() - INTERVAL 1 MINUTE", "UTC_TIMESTAMP() + INTERVAL 15 DAY"));
            copy("ACT_RU_TASK", task.getId(), changed);
        });
        jdbc.execute("ANALYZE TABLE ACT_RU_TASK, ACT_RU_EXECUTION");
        measure("with " + LATE + " late");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM overdue_step WHERE task_id LIKE 'watch-%'", Integer.class))
                .isEqualTo(LATE);
        for (int i = 0; i < 3; i++) {
            measure("with nothing new");
        }
    }

    private void measure(String what) {
        long start = System.nanoTime();
        SqlMeter.Count count = SqlMeter.of(watch::look);
        System.out.printf(
                "WATCH %d open steps, %s: %d statements, %d commits, %.1f ms%n",
                OPEN, what, count.questions(), count.commits(), (System.nanoTime() - start) / 1e6);
    }

    private static Map<String, String> ids(String... columns) {
        return java.util.Arrays.stream(columns)
                .collect(Collectors.toMap(column -> column, column -> "CONCAT('watch-', n.seq)"));
    }

    private static String late(String late, String inTime) {
        return "IF(n.seq <= " + LATE + ", " + late + ", " + inTime + ")";
    }

    private void copy(String table, String id, Map<String, String> changed) {
        var columns = jdbc.queryForList(
                "SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?",
                String.class,
                table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.update(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + " FROM " + table
                        + " t JOIN seq_1_to_" + OPEN + " n WHERE t.ID_ = ?",
                id);
    }
}
