package iq.ihala.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import iq.ihala.DomainTest;
import iq.ihala.Statements;
import iq.ihala.calendar.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

@DomainTest
@Import({AssessmentsTest.RiskModule.class, Statements.class})
class AssessmentsTest {

    private static final String CASE = "SA-26-000000";
    private static final String ANOTHER_CASE = "SA-26-000001";

    @Autowired
    private Assessments assessments;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    @Test
    void theNewestResultOfEachToolCounts() {
        assessments.record(CASE, RiskTool.CYBER, RiskLevel.MEDIUM, false, "DEMANDED", "zahra");
        assessments.record(CASE, RiskTool.DV, RiskLevel.HIGH, true, "DA_SEVERE,INCOMPLETE", "zahra");
        clock.advance(Duration.ofDays(7));
        Instant later = clock.instant();
        assessments.record(CASE, RiskTool.CYBER, RiskLevel.LOW, false, "FRAUD_ONLY");
        assessments.record(ANOTHER_CASE, RiskTool.DV, RiskLevel.LOW, false, "");

        assertThat(assessments.results(CASE))
                .extracting(ToolResult::tool, ToolResult::level, ToolResult::incomplete, ToolResult::by)
                .containsExactly(
                        tuple(RiskTool.DV, RiskLevel.HIGH, true, "zahra"),
                        tuple(RiskTool.CYBER, RiskLevel.LOW, false, ""));
        assertThat(assessments.results(CASE).get(1).at()).isBetween(later, later.plusSeconds(60));
    }

    @Test
    void aCaseWithoutAssessmentHasNoResults() {
        assertThat(assessments.results(CASE)).isEmpty();
        assertThat(assessments.overall(CASE)).isEmpty();
    }

    @Test
    void everyOverallLevelStaysAndTheNewestCounts() {
        Overall byRules =
                new Overall(RiskLevel.HIGH, "DV", true, true, false, List.of("PREGNANT", "ARMED_PERPETRATOR"));
        Overall lowered = new Overall(RiskLevel.MEDIUM, "DV", true, false, true, List.of());
        assessments.recordOverall(CASE, byRules, "");
        assessments.recordOverall(CASE, lowered, "huda");

        assertThat(assessments.overall(CASE)).get().satisfies(recorded -> {
            assertThat(recorded.overall()).isEqualTo(lowered);
            assertThat(recorded.by()).isEqualTo("huda");
        });
        assertThat(assessments.overallHistory(CASE))
                .extracting(OverallRecorded::overall)
                .containsExactly(byRules, lowered);
    }

    @Test
    void wordsOfAPersonAreNotRecorded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        assessments.record(CASE, RiskTool.DV, RiskLevel.HIGH, false, "he threatened her", "zahra"))
                .withMessageNotContaining("threatened");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessments.record(CASE, RiskTool.DV, RiskLevel.HIGH, false, "", "Zahra Kareem"))
                .withMessageNotContaining("Kareem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessments.record("زينب", RiskTool.DV, RiskLevel.HIGH, false, "", "zahra"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessments.recordOverall(
                        CASE, new Overall(RiskLevel.LOW, "DV", false, false, true, List.of("because")), ""));
    }

    @Test
    void recordingAndReadingCostOneStatementEach() {
        assertThat(statements.of(() -> assessments.record(CASE, RiskTool.DV, RiskLevel.LOW, false, "")))
                .isEqualTo(1);
        assertThat(statements.of(() -> assessments.results(CASE))).isEqualTo(1);
        assertThat(statements.of(() -> assessments.overall(CASE))).isEqualTo(1);
    }

    @ComponentScan("iq.ihala.risk")
    @EntityScan("iq.ihala.risk")
    @EnableJpaRepositories("iq.ihala.risk")
    static class RiskModule {}
}
