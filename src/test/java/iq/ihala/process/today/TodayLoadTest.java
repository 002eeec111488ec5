package iq.ihala.process.today;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.Crowd;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.TestHouse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the day's numbers, their lists and the way of a case cost with 20,000 open tasks and 50,000 finished cases; prints each
 * question with its plan. Not part of the build, because its figures belong to a quiet machine:
 * {@code mvn test -Dtest=TodayLoadTest -Dihala.excluded=}.
 */
@EngineTest
@Tag("load")
class TodayLoadTest {

    private static final int OPEN = Integer.getInteger("ihala.load.open", 20_000);
    private static final int CLOSED = Integer.getInteger("ihala.load.closed", 50_000);
    private static final int ROUNDS = 20;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestHouse house;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    @AfterEach
    void empty() {
        new Crowd(jdbc, transaction).goes();
    }

    @Test
    void numbersListsAndWaysStayFastWithTwentyThousandOpenTasksAndFiftyThousandFinishedCases() {
        house.employ("load.huda", "F", "risk_reviewer");
        house.employ("load.sara", "F", "case_worker");
        String finished = new AutoWorker(engine, house, 3, "words", Map.of()).playACase(80);
        String running = new AutoWorker(engine, house, 4, "words", Map.of()).playACase(6);
        String template = tasks.createTaskQuery()
                .processInstanceBusinessKey(running)
                .list()
                .get(0)
                .getId();
        WebSession supervisor = new WebSession(port, "load.huda", TestHouse.PASSWORD);
        Map<String, double[]> figures = new LinkedHashMap<>();
        measure(supervisor, running, figures);
        Crowd crowd = new Crowd(jdbc, transaction);
        crowd.open(template, OPEN, List.of("case_worker", "intake_counsellor", "lawyer"), List.of("load.sara"));
        crowd.closed(finished, CLOSED);
        System.out.println("TODAY activities of history: "
                + jdbc.queryForObject("SELECT COUNT(*) FROM ACT_HI_ACTINST", Long.class));
        measure(supervisor, running, figures);
        figures.forEach((what, ms) -> System.out.printf("TODAY %s: %.0f ms small, %.0f ms full%n", what, ms[0], ms[1]));
        plans(supervisor, running);
        assertThat(figures.get("/today")[1]).as("the whole page of numbers, ms").isLessThan(1_000);
    }

    private static List<String> addresses(String number) {
        return List.of(
                "/today",
                "/today/steps",
                "/today/steps?late=ANY",
                "/today/steps?late=LONGER",
                "/today/steps?level=IMMINENT",
                "/today/steps?who=load.sara",
                "/today/steps?who=",
                "/today/steps?page=300",
                "/today/cases?level=HIGH",
                "/today/closed",
                "/today/referrals",
                "/today/letters",
                "/today/no-woman",
                "/case/" + number + "/path");
    }

    private static void measure(WebSession supervisor, String number, Map<String, double[]> figures) {
        for (String address : addresses(number)) {
            long[] micros = new long[ROUNDS];
            for (int i = -3; i < ROUNDS; i++) {
                long start = System.nanoTime();
                assertThat(supervisor.get(address).statusCode()).isEqualTo(200);
                if (i >= 0) {
                    micros[i] = (System.nanoTime() - start) / 1_000;
                }
            }
            Arrays.sort(micros);
            String name = address.replace(number, "N");
            double[] both = figures.computeIfAbsent(name, key -> new double[2]);
            both[both[0] == 0 ? 0 : 1] = micros[ROUNDS / 2] / 1000.0;
        }
    }

    /** What was asked, with its plan: the parameters in place of the question marks are of no weight for the choice of index. */
    private void plans(WebSession supervisor, String number) {
        Set<String> asked = new LinkedHashSet<>();
        for (String address : addresses(number)) {
            SqlMeter.heardDuring(() -> supervisor.get(address)).stream()
                    .filter(sql -> sql.matches("(?is)\\s*select.*"))
                    .filter(sql -> sql.matches("(?is).*(ACT_|case_file|referral|outbox).*"))
                    .forEach(asked::add);
        }
        asked.forEach(sql -> {
            System.out.println("SQL " + sql.replaceAll("\\s+", " "));
            try {
                jdbc.query("EXPLAIN " + filledIn(sql), row -> {
                    System.out.println("    " + row.getString("table") + " " + row.getString("type") + " key="
                            + row.getString("key") + " rows=" + row.getString("rows") + " " + row.getString("Extra"));
                });
            } catch (RuntimeException e) {
                System.out.println("    no plan: " + e.getMessage());
            }
        });
    }

    private static String filledIn(String sql) {
        String limited =
                sql.replaceAll("(?i)limit \\? offset \\?", "LIMIT 51 OFFSET 0").replaceAll("(?i)LIMIT \\?", "LIMIT 51");
        return limited.replaceAll("(_DATE_|_TIME_|sent_at|closed_at|START_) (<=|<|>=|>) \\?", "$1 $2 UTC_TIMESTAMP()")
                .replaceAll("(?i)PRIORITY_ (>=|<) \\?", "PRIORITY_ $1 75")
                .replace("?", "'x'");
    }
}
