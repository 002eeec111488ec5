package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.OVERALL;
import static iq.ihala.risk.RiskLevel.HIGH;
import static iq.ihala.risk.RiskLevel.IMMINENT;
import static iq.ihala.risk.RiskLevel.LOW;
import static iq.ihala.risk.RiskLevel.MEDIUM;
import static iq.ihala.risk.RiskLevel.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.Overall;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverallRiskTest {

    private static final Map<String, Object> NOTHING_ELSE = Map.of();

    @Test
    void theGravestToolCounts() {
        Overall overall = assess(NOTHING_ELSE, found(RiskTool.DV, LOW), found(RiskTool.CYBER, HIGH));

        assertThat(overall.level()).isEqualTo(HIGH);
        assertThat(overall.mainDriver()).isEqualTo("CYBER");
        assertThat(overall.reasons()).isEmpty();
    }

    @Test
    void ofEquallyGraveToolsTheFirstInOrderDrives() {
        assertThat(assess(NOTHING_ELSE, found(RiskTool.TRAF, HIGH), found(RiskTool.CHILD, HIGH))
                        .mainDriver())
                .isEqualTo("CHILD");
    }

    @Test
    void withoutAnyDangerNothingDrives() {
        Overall overall = assess(NOTHING_ELSE, found(RiskTool.SUICIDE_SCREEN, NONE));

        assertThat(overall.level()).isEqualTo(NONE);
        assertThat(overall.mainDriver()).isEqualTo("NONE");
    }

    @Test
    void theFullSuicideToolReplacesTheTwoQuestions() {
        Overall overall =
                assess(NOTHING_ELSE, found(RiskTool.SUICIDE_SCREEN, MEDIUM), found(RiskTool.SUICIDE_FULL, MEDIUM));

        assertThat(overall.level()).isEqualTo(MEDIUM);
        assertThat(overall.mainDriver()).isEqualTo("SUIC");
    }

    @Test
    void twoMediumToolsMakeHigh() {
        Overall overall = assess(NOTHING_ELSE, found(RiskTool.DV, MEDIUM), found(RiskTool.CHILD, MEDIUM));

        assertThat(overall.level()).isEqualTo(HIGH);
        assertThat(overall.reasons()).containsExactly("TWO_TOOLS_MEDIUM");
    }

    @Test
    void severalModifiersLiftOneStepAndAreAllNamed() {
        Overall overall = assess(
                Map.of("pregnant", "Y", "previousCase12m", "Y", "perpAffiliation", "POLICE"), found(RiskTool.DV, LOW));

        assertThat(overall.level()).isEqualTo(MEDIUM);
        assertThat(overall.reasons()).containsExactly("PREGNANT", "ARMED_PERPETRATOR", "PREVIOUS_CASE");
    }

    @Test
    void pregnancyToldAtIntakeCounts() {
        assertThat(assess(Map.of("pregnancy", "YES"), found(RiskTool.DV, MEDIUM))
                        .level())
                .isEqualTo(HIGH);
        assertThat(assess(Map.of("pregnancy", "NOT_ASKED"), found(RiskTool.DV, MEDIUM))
                        .level())
                .isEqualTo(MEDIUM);
    }

    @Test
    void aModifierThatChangesNothingIsNotNamed() {
        assertThat(assess(Map.of("pregnant", "Y"), found(RiskTool.DV, HIGH)).reasons())
                .isEmpty();
    }

    @Test
    void oneStepFromNoneIsLow() {
        assertThat(assess(Map.of("aged60Alone", "Y"), found(RiskTool.SIMPLE, NONE))
                        .level())
                .isEqualTo(LOW);
    }

    @Test
    void aFloorLiftsNoneToMediumAndIsNamed() {
        Overall overall = assess(Map.of("isMinor", true), found(RiskTool.SIMPLE, NONE));

        assertThat(overall.level()).isEqualTo(MEDIUM);
        assertThat(overall.reasons()).containsExactly("MINOR");
    }

    @Test
    void aFloorThatChangesNothingIsNotNamed() {
        assertThat(assess(Map.of("isMinor", true, "pregnant", "Y"), found(RiskTool.SIMPLE, LOW))
                        .reasons())
                .containsExactly("PREGNANT");
    }

    @Test
    void sexualViolenceWithinFiveDaysIsAtLeastHigh() {
        Map<String, Object> recent = Map.of("problemTypes", List.of("SEXV"), "sexvHours", 120);
        Map<String, Object> older = Map.of("problemTypes", List.of("SEXV"), "sexvHours", 121);

        assertThat(assess(recent, found(RiskTool.DV, MEDIUM)).level()).isEqualTo(HIGH);
        assertThat(assess(recent, found(RiskTool.DV, MEDIUM)).reasons()).containsExactly("SEXV_120H");
        assertThat(assess(older, found(RiskTool.DV, LOW)).level()).isEqualTo(MEDIUM);
        assertThat(assess(older, found(RiskTool.DV, LOW)).reasons()).containsExactly("SEXV");
    }

    @Test
    void anIncompleteToolIsNeverLow() {
        OverallRisk.Result result =
                OVERALL.assess(List.of(new ToolResult(RiskTool.DRUG, LOW, true, "", "", Instant.EPOCH)), NOTHING_ELSE);

        assertThat(result.overall().level()).isEqualTo(MEDIUM);
        assertThat(result.overall().reasons()).containsExactly("INCOMPLETE");
        assertThat(result.incomplete()).isTrue();
    }

    @Test
    void aCaseThatNobodyAssessedIsNotHarmless() {
        OverallRisk.Result result = OVERALL.assess(List.of(), NOTHING_ELSE);

        assertThat(result.overall().level()).isEqualTo(MEDIUM);
        assertThat(result.incomplete()).isTrue();
    }

    @Test
    void privateImagesCountOnlyWhereBlackmailWasAssessed() {
        assertThat(assess(Map.of("sexualImages", "Y"), found(RiskTool.CYBER, LOW))
                        .level())
                .isEqualTo(MEDIUM);
        assertThat(assess(NOTHING_ELSE, found(RiskTool.SIMPLE, LOW)).level()).isEqualTo(LOW);
    }

    @Test
    void powerOfTheAccusedRestrictsAndAGunDoesNot() {
        assertThat(assess(Map.of("perpAffiliation", "OFFICIAL"), found(RiskTool.DV, LOW))
                        .restricted())
                .isTrue();
        assertThat(assess(Map.of("perpAffiliation", "UNKNOWN", "da02", "Y"), found(RiskTool.DV, LOW))
                        .restricted())
                .isFalse();
    }

    @Test
    void mediationIsOutFromHighOn() {
        assertThat(assess(NOTHING_ELSE, found(RiskTool.DV, MEDIUM)).mediationAllowed())
                .isTrue();
        assertThat(assess(NOTHING_ELSE, found(RiskTool.DV, HIGH)).mediationAllowed())
                .isFalse();
        assertThat(assess(NOTHING_ELSE, found(RiskTool.DV, IMMINENT)).mediationAllowed())
                .isFalse();
    }

    @Test
    void aCaseConferenceIsCalledFromHighOnAndForAbusedChildren() {
        assertThat(assess(NOTHING_ELSE, found(RiskTool.DV, MEDIUM)).caseConference())
                .isFalse();
        assertThat(assess(NOTHING_ELSE, found(RiskTool.DV, HIGH)).caseConference())
                .isTrue();
        assertThat(assess(
                                Map.of("isMinor", true, "problemTypes", "SEXV", "sexvHours", 5000),
                                found(RiskTool.CHILD, MEDIUM))
                        .caseConference())
                .isTrue();
    }

    @Test
    void aSafetyPlanIsMadeFromMediumOnAndInEveryDangerousKindOfCase() {
        assertThat(plan(NOTHING_ELSE, found(RiskTool.SIMPLE, LOW))).isFalse();
        assertThat(plan(NOTHING_ELSE, found(RiskTool.SIMPLE, MEDIUM))).isTrue();
        assertThat(plan(Map.of("problemTypes", "TRIBE"), found(RiskTool.TRIBE, LOW)))
                .isTrue();
        assertThat(plan(NOTHING_ELSE, found(RiskTool.SUICIDE_FULL, LOW))).isTrue();
    }

    @Test
    void theLevelBringsItsTimes() {
        OverallRisk.Result result = OVERALL.assess(List.of(found(RiskTool.DV, HIGH)), NOTHING_ELSE);

        assertThat(result.assignDue()).isEqualTo("PT1H");
        assertThat(result.reviewDue()).isEqualTo("PT4H");
        assertThat(result.reassessDue()).isEqualTo("P7D");
        assertThat(result.followUpRhythm()).isEqualTo("WEEKLY");
    }

    @Test
    void aReviewersLevelBringsItsOwnConsequencesAndKeepsTheDriver() {
        OverallRisk.Result lowered = OVERALL.atLevel(
                MEDIUM, List.of(found(RiskTool.DV, HIGH)), Map.of("perpAffiliation", "POLICE", "pregnant", "Y"));

        assertThat(lowered.overall()).isEqualTo(new Overall(MEDIUM, "DV", true, false, true, List.of("REVIEWED")));
        assertThat(lowered.safetyPlanRequired()).isTrue();
    }

    private static ToolResult found(RiskTool tool, RiskLevel level) {
        return new ToolResult(tool, level, false, "", "", Instant.EPOCH);
    }

    private static Overall assess(Map<String, Object> answers, ToolResult... results) {
        return OVERALL.assess(List.of(results), answers).overall();
    }

    private static boolean plan(Map<String, Object> answers, ToolResult result) {
        return OVERALL.assess(List.of(result), answers).safetyPlanRequired();
    }
}
