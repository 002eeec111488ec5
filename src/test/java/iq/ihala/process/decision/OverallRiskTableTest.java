package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskLevel;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverallRiskTableTest extends DecisionTableContract {

    private static final Object[] IMMINENT = {"IMMINENT", "PT15M", "PT30M", "P1D", "DAILY", true, true, false, false};
    private static final Object[] HIGH = {"HIGH", "PT1H", "PT4H", "P7D", "WEEKLY", true, true, false, false};
    private static final Object[] MEDIUM = {"MEDIUM", "PT3H", "P2D", "P30D", "TWO_WEEKLY", false, true, true, false};
    private static final Object[] LOW = {"LOW", "P1D", "P5D", "P90D", "MONTHLY", false, false, true, false};
    private static final Object[] NONE = {"NONE", "P1D", "P5D", "P90D", "MONTHLY", false, false, true, false};

    OverallRiskTableTest() {
        super("overall_risk");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of(
                "base", "NONE",
                "plusOne", false,
                "floor", "NONE",
                "conferenceDuty", false,
                "planDuty", false,
                "restrictedDuty", false);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no danger").then(NONE),
                when("no danger and one step is low", "plusOne", true).then(LOW),
                when("a floor lifts none to medium", "floor", "MEDIUM").then(MEDIUM),
                when("a floor lifts none past the step", "plusOne", true, "floor", "MEDIUM")
                        .then(MEDIUM),
                when("a high floor lifts none to high", "floor", "HIGH").then(HIGH),
                when("low", "base", "LOW").then(LOW),
                when("low and one step", "base", "LOW", "plusOne", true).then(MEDIUM),
                when("a floor lifts low to medium", "base", "LOW", "floor", "MEDIUM")
                        .then(MEDIUM),
                when("medium", "base", "MEDIUM").then(MEDIUM),
                when("medium and one step", "base", "MEDIUM", "plusOne", true).then(HIGH),
                when("a floor of medium leaves medium", "base", "MEDIUM", "floor", "MEDIUM")
                        .then(MEDIUM),
                when("a high floor lifts medium", "base", "MEDIUM", "floor", "HIGH")
                        .then(HIGH),
                when("high", "base", "HIGH").then(HIGH),
                when("a step up ends at high", "base", "HIGH", "plusOne", true).then(HIGH),
                when("imminent stays imminent", "base", "IMMINENT", "plusOne", true, "floor", "HIGH")
                        .then(IMMINENT),
                when("duties are passed on", "conferenceDuty", true, "planDuty", true, "restrictedDuty", true)
                        .then("NONE", "P1D", "P5D", "P90D", "MONTHLY", true, true, true, true));
    }

    @ParameterizedTest(name = "the times of {0} are those of response_times")
    @EnumSource(RiskLevel.class)
    void timesAgreeWithTheResponseTimes(RiskLevel level) {
        PrivateDecisions decisions =
                PrivateDecisions.ofClasspath(DmnEngineConfiguration.createDefaultDmnEngineConfiguration());
        Map<String, Object> row = decisions.evaluateOne(
                "overall_risk",
                Facts.with("base", level.name())
                        .and("plusOne", false)
                        .and("floor", "NONE")
                        .and("conferenceDuty", false)
                        .and("planDuty", false)
                        .and("restrictedDuty", false)
                        .map());
        Map.of("ASSIGN", "assignDue", "REVIEW", "reviewDue", "REASSESS", "reassessDue")
                .forEach((clock, output) -> assertThat(decisions
                                .evaluateOne(
                                        "response_times",
                                        Facts.with("clock", clock)
                                                .and("riskLevel", level.name())
                                                .map())
                                .get("duration"))
                        .as(clock)
                        .isEqualTo(row.get(output)));
    }
}
