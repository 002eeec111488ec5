package iq.ihala.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables as the running engine has them: newest version, no trace, no statement. */
@EngineTest
class DeployedDecisionsTest {

    private static final Map<String, Object> ALARM = Map.of("clock", "ALARM_ACK", "riskLevel", "HIGH");

    @Autowired
    private PrivateDecisions decisions;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void timeIsReal() {
        time.isReal();
    }

    @Test
    void decidingInPrivateLeavesNoTraceInTheEnginesHistory() {
        long before = history.createHistoricDecisionInstanceQuery().count();

        assertThat(decisions.evaluateSum("dv_danger_weights", Map.of("yes", List.of("da02", "da05"))))
                .isEqualTo(8);
        deadlines.of("REVIEW", "HIGH");

        assertThat(history.createHistoricDecisionInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void nobodyNeedsAGrantToBeJudged() {
        house.employ("decision.partner", "F", "partner_focal");
        time.passes(Duration.ofMinutes(2));

        assertThat(house.<Object>as("decision.partner", () -> decisions.evaluate("response_times", ALARM)))
                .isEqualTo(List.of(Map.of("duration", "PT5M", "timeKind", "CALENDAR")));
    }

    @Test
    void askingForADueDateAgainCostsNoStatement() {
        deadlines.of("REVIEW", "HIGH");

        Long statements = new TransactionTemplate(transactions).execute(running -> {
            long before = questions();
            for (int i = 0; i < 20; i++) {
                deadlines.of("REVIEW", "HIGH");
            }
            return questions() - before - 1;
        });

        assertThat(statements).isZero();
    }

    @Test
    void aChangedTableDecidesWithinAMinuteOfItsDeployment() throws IOException {
        deadlines.of("ALARM_ACK", "HIGH");
        String deployment = deploy(changed("PT5M", "PT7M"));
        try {
            time.passes(Duration.ofSeconds(61));
            assertThat(decisions.evaluate("response_times", ALARM))
                    .containsExactly(Map.of("duration", "PT7M", "timeKind", "CALENDAR"));
            assertThat(minutesUntil("ALARM_ACK")).isEqualTo(7);
        } finally {
            repository.deleteDeployment(deployment, true);
        }
        time.passes(Duration.ofSeconds(61));
        assertThat(minutesUntil("ALARM_ACK")).isEqualTo(5);
    }

    private long minutesUntil(String clock) {
        return Math.round(
                Duration.between(time.instant(), deadlines.of(clock, "HIGH").toInstant())
                                .toSeconds()
                        / 60.0);
    }

    private String changed(String from, String to) throws IOException {
        try (InputStream table = getClass().getResourceAsStream("/processes/decisions/response_times.dmn")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            int alarm = text.indexOf("<rule id=\"alarmAck\">");
            return text.substring(0, alarm) + text.substring(alarm).replaceFirst(from, to);
        }
    }

    private String deploy(String table) {
        return repository
                .createDeployment()
                .name("changed table")
                .addString("processes/decisions/response_times.dmn", table)
                .deploy()
                .getId();
    }

    private long questions() {
        return jdbc.sql("show session status like 'Questions'")
                .query((rs, n) -> rs.getLong(2))
                .single();
    }
}
