package iq.ihala.process.figures;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.reporting.ProcessHistory;
import iq.ihala.reporting.ProcessHistory.Span;
import iq.ihala.reporting.ProcessHistory.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine's history tells the figures, of steps that were really done. */
@EngineTest
class EngineFiguresTest {

    private static final Duration LONG = Duration.ofDays(3);

    @Autowired
    private TestHouse house;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ProcessHistory history;

    @Autowired
    private KeptSteps kept;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String number;

    @BeforeEach
    void somebodyWorks() {
        house.employ("fig.intake", "F", "intake_counsellor");
        house.employ("fig.worker", "F", "case_worker");
        house.employ("fig.reviewer", "F", "risk_reviewer");
        number = caseFiles.open("WALK_IN", "fig.intake").value();
    }

    @Test
    void theWaitForACounsellorIsToldWithTheWishedSex() {
        runtime.startProcessInstanceByKey("reception", number, Map.of("riskLevel", "UNKNOWN", "channel", "WALK_IN"));
        house.answer("fig.intake", number, "userTask_checkSafety", ReceptionForms.safe("F"));
        assertThat(of(Step.COUNSELLOR_FREE)).as("not before it is done").isEmpty();
        house.answer("fig.intake", number, "userTask_explainRights", ReceptionForms.rightsExplained());

        assertThat(of(Step.COUNSELLOR_FREE)).singleElement().satisfies(span -> {
            assertThat(span.code()).isEqualTo("F");
            assertThat(Duration.between(span.from(), span.to())).isBetween(Duration.ZERO, Duration.ofHours(1));
        });
        assertThat(of(Step.PLAN_WRITTEN)).isEmpty();
    }

    @Test
    void aPlanThatWasReturnedIsNotApproved() {
        runtime.startProcessInstanceByKey("case-plan", number, Map.of("riskLevel", "MEDIUM"));
        house.answer("fig.worker", number, "userTask_writePlan", aGoal());
        house.answer(
                "fig.reviewer",
                number,
                "userTask_approvePlan",
                Map.of("planApproved", "NO", "returnReason", "الهدف الأول ليس هدفها"));
        assertThat(of(Step.PLAN_WRITTEN)).hasSize(1);
        assertThat(of(Step.PLAN_APPROVED)).isEmpty();

        house.answer("fig.worker", number, "userTask_writePlan", aGoal());
        house.answer("fig.reviewer", number, "userTask_approvePlan", Map.of("planApproved", "YES"));
        assertThat(of(Step.PLAN_WRITTEN)).hasSize(2).allMatch(Span::onTime);
        assertThat(of(Step.PLAN_APPROVED)).isNotEmpty();
    }

    @Test
    void whatTheEngineForgetsIsKeptAndToldOnce() {
        runtime.startProcessInstanceByKey("reception", number, Map.of("riskLevel", "UNKNOWN", "channel", "WALK_IN"));
        house.answer("fig.intake", number, "userTask_checkSafety", ReceptionForms.safe("F"));
        house.answer("fig.intake", number, "userTask_explainRights", ReceptionForms.rightsExplained());
        List<Span> before = of(Step.COUNSELLOR_FREE);
        assertThat(before).hasSize(1);

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update("update kept_steps set until = '2000-01-01'");
            kept.keep();
            kept.keep();
            assertThat(of(Step.COUNSELLOR_FREE)).as("known twice, told once").isEqualTo(before);

            int forgotten = jdbc.update(
                    "delete from ACT_HI_TASKINST where PROC_INST_ID_ in"
                            + " (select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)",
                    number);
            assertThat(forgotten).isPositive();
            assertThat(of(Step.COUNSELLOR_FREE)).as("after the clean-up").isEqualTo(before);

            assertThat(jdbc.update("delete from case_file where case_number = ?", number))
                    .isEqualTo(1);
            assertThat(of(Step.COUNSELLOR_FREE))
                    .as("of an erased case nothing stays")
                    .isEmpty();
        });
    }

    @Test
    void beforeItWasKeptTheHistoryIsNotWhole() {
        Instant since = clock.instant().minus(LONG);
        assertThat(history.isWholeSince(since)).as("a new house misses nothing").isTrue();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update("update kept_steps set since = ?", LocalDateTime.ofInstant(since, ZoneOffset.UTC));
            assertThat(history.isWholeSince(since.minusSeconds(1))).isFalse();
            assertThat(history.isWholeSince(since.plusSeconds(1))).isTrue();
        });
    }

    @Test
    void clocksAreThoseOfTheTable() {
        Instant sunday = Instant.parse("2026-03-01T06:00:00Z");
        assertThat(history.due("ASSESS", "HIGH", sunday)).isEqualTo(sunday.plus(Duration.ofHours(24)));
        assertThat(history.due("ASSIGN", "IMMINENT", sunday)).isEqualTo(sunday.plus(Duration.ofMinutes(15)));
    }

    private Map<String, Object> aGoal() {
        return new HashMap<>(Map.of(
                "goal1",
                "أن تنام بأمان",
                "goal1Action",
                "زيارة الأخت",
                "goal1Owner",
                "PERSON",
                "goal1Due",
                clock.instant().plus(Duration.ofDays(7)).toString().substring(0, 10)));
    }

    private List<Span> of(Step step) {
        return history.ended(step, clock.instant().minus(LONG), clock.instant().plus(LONG)).stream()
                .filter(span -> span.caseNumber().value().equals(number))
                .toList();
    }
}
