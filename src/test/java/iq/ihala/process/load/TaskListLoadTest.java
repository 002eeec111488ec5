package iq.ihala.process.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ProbeStep;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database with open tasks of many groups and times a counsellor's list as Tasklist asks for it. Not part of the
 * build, because its figures belong to a quiet machine: {@code mvn test -Dtest=TaskListLoadTest -Dihala.excluded=}.
 */
@EngineTest
@Tag("load")
class TaskListLoadTest {

    private static final int GROUPS = 20;
    private static final int ROUNDS = 300;

    @Autowired
    private TestHouse house;

    @Autowired
    private ProbeStep step;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FilterService filters;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private String templateTask;
    private String templateExecution;

    @BeforeEach
    void oneTaskToCopy() {
        repository
                .createDeployment()
                .name("probe")
                .enableDuplicateFiltering(false)
                .addClasspathResource("probe/probe.bpmn")
                .addClasspathResource("probe/probe.open.form")
                .addClasspathResource("probe/probe.answer.form")
                .deploy();
        house.employ("load.intake", "F", "intake_counsellor");
        house.employ("load.worker", "F", "mediator", "load_group_0", "load_group_1", "load_group_2");
        house.mayStart("intake_counsellor", "probe");
        step.does(execution -> {});
        String caseNumber = house.caseNumber(house.start("load.intake", "probe", Map.of("channel", "WALK_IN")));
        var task = house.task(caseNumber, "userTask_answer");
        templateTask = task.getId();
        templateExecution = task.getProcessInstanceId();
    }

    @AfterEach
    void empty() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> removeCopies());
    }

    private void removeCopies() {
        jdbc.update("DELETE FROM ACT_RU_IDENTITYLINK WHERE TASK_ID_ LIKE 'load-%'");
        jdbc.update("DELETE FROM ACT_RU_TASK WHERE ID_ LIKE 'load-%'");
        jdbc.update("DELETE FROM ACT_RU_EXECUTION WHERE ID_ LIKE 'load-%'");
    }

    @Test
    void aListStaysFastFromAThousandToTwentyThousandOpenTasks() throws Exception {
        WebSession worker = new WebSession(port, "load.worker", TestHouse.PASSWORD);
        for (int tasks : new int[] {1_000, 20_000}) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                removeCopies();
                fill(tasks);
            });
            jdbc.execute("ANALYZE TABLE ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION");
            for (String filter : List.of("مهام مجموعاتي", "خطر وشيك", "متأخرة")) {
                measure(worker, filter, tasks);
            }
        }
    }

    private void measure(WebSession worker, String filterName, int tasks) throws Exception {
        String id = filters.createFilterQuery()
                .filterName(filterName)
                .singleResult()
                .getId();
        String call = "/camunda/api/engine/engine/default/filter/" + id + "/list?firstResult=0&maxResults=15";
        String body = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";
        for (int i = 0; i < 50; i++) {
            worker.post(call, body);
        }
        long[] micros = new long[ROUNDS];
        HttpResponse<String> answer = null;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            answer = worker.post(call, body);
            micros[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(micros);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode list = json.readTree(answer.body());
        System.out.printf(
                "LOAD %d open tasks, %s: %d visible, page of %d: p50 %.1f ms, p95 %.1f ms%n",
                tasks,
                filterName,
                list.path("count").asLong(),
                list.path("_embedded").path("task").size(),
                micros[ROUNDS / 2] / 1000.0,
                micros[ROUNDS * 95 / 100] / 1000.0);
        if ("مهام مجموعاتي".equals(filterName)) {
            assertThat(list.path("count").asInt()).isEqualTo(tasks * 3 / GROUPS);
        }
    }

    private void fill(int tasks) {
        copy(
                "ACT_RU_EXECUTION",
                templateExecution,
                tasks,
                Map.of(
                        "ID_", "CONCAT('load-', n.seq)",
                        "PROC_INST_ID_", "CONCAT('load-', n.seq)",
                        "ROOT_PROC_INST_ID_", "CONCAT('load-', n.seq)"));
        copy(
                "ACT_RU_TASK",
                templateTask,
                tasks,
                Map.of(
                        "ID_", "CONCAT('load-', n.seq)",
                        "EXECUTION_ID_", "CONCAT('load-', n.seq)",
                        "PROC_INST_ID_", "CONCAT('load-', n.seq)",
                        "PRIORITY_", "ELT(1 + n.seq MOD 4, 25, 50, 75, 100)",
                        "DUE_DATE_", "NOW() + INTERVAL (CAST(n.seq AS SIGNED) MOD 400 - 200) HOUR",
                        "CREATE_TIME_", "NOW() - INTERVAL n.seq SECOND"));
        jdbc.update(
                "INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) SELECT CONCAT('load-', seq), 1,"
                        + " CONCAT('load_group_', seq MOD " + GROUPS
                        + "), 'candidate', CONCAT('load-', seq) FROM seq_1_to_"
                        + tasks);
    }

    private void copy(String table, String id, int times, Map<String, String> changed) {
        List<String> columns = jdbc.queryForList(
                "SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?",
                String.class,
                table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.update(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + " FROM " + table
                        + " t JOIN seq_1_to_" + times + " n WHERE t.ID_ = ?",
                id);
    }
}
