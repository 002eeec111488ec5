package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.DV;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskLevel;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DvLevelTest {

    @Test
    void wordsOnlyWithoutFearAreLow() {
        assertThat(level(aWife())).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void chokingSetsTheFlagOfStrangling() {
        DvLevel.Result result = DV.assess(aWife().whoSaysYesTo("da10").answers());

        assertThat(result.flags()).containsExactly("f_strangle");
        assertThat(result.score().level()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void hisGunSetsTheFlagOfAnArmedRoleAndLiftsOneStep() {
        DvLevel.Result result = DV.assess(aWife().whoSaysYesTo("da02").answers());

        assertThat(result.flags()).containsExactly("f_armed_role");
        assertThat(result.score().level()).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void severalLiftingFlagsLiftOnce() {
        assertThat(level(aWife().whoSaysYesTo("f_armed_role", "f_sep_recent", "f_inlaws")))
                .isEqualTo(RiskLevel.MEDIUM);
    }

    @ParameterizedTest(name = "{0} lifts medium to high")
    @ValueSource(strings = {"f_armed_role", "f_sep_recent", "f_inlaws"})
    void oneLiftingFlagLiftsViolenceToHigh(String flag) {
        assertThat(level(aWife().whoSaysYesTo("violence12m", flag))).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void aFlagThatSheDoesNotKnowIsNotSet() {
        assertThat(DV.assess(aWife().whoDoesNotKnow("f_strangle").answers()).flags())
                .isEmpty();
    }

    @Test
    void anUnmarriedPersonsBrotherWithAKnifeIsHighWithoutAScore() {
        Talk talk = Talk.withAMan().about("SIBLING").whoKnowsOfNoDanger().whoSaysYesTo("da05");

        assertThat(level(talk)).isEqualTo(RiskLevel.HIGH);
        assertThat(DV.assess(talk.answers()).dangerAssessment().asked()).isFalse();
    }

    @Test
    void pointsOfEighteenAndHeCanReachHerAreImminent() {
        Talk talk = aWife().whoSaysYesTo("da02", "da03", "da04", "da05", "da08", "perpHasAccess");

        assertThat(DV.assess(talk.answers()).dangerAssessment().score()).isEqualTo(18);
        assertThat(level(talk)).isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void pointsOfEighteenAndNobodyAskedWhetherHeCanReachHerAreImminent() {
        assertThat(level(aWife().whoSaysYesTo("da02", "da03", "da04", "da05", "da08")
                        .whoIsNotAsked("perpHasAccess")))
                .isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void pointsOfSeventeenAndHeCanReachHerAreHigh() {
        Talk talk = aWife().whoSaysYesTo("da02", "da03", "da04", "da07", "da01", "perpHasAccess");

        assertThat(DV.assess(talk.answers()).dangerAssessment().score()).isEqualTo(17);
        assertThat(level(talk)).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void anIncompleteDangerAssessmentIsNeverLow() {
        ToolScore score = DV.assess(aWife().whoDoesNotKnow("da01", "da04", "da07", "da08", "da09", "da11")
                        .answers())
                .score();

        assertThat(score.level()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(score.incomplete()).isTrue();
        assertThat(score.reasons()).contains("INCOMPLETE");
    }

    @Test
    void anIncompleteDashIsNeverLow() {
        Talk talk = aWife();
        IntStream.rangeClosed(1, 8).forEach(item -> talk.whoDoesNotKnow("dash%02d".formatted(item)));

        assertThat(level(talk)).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void fourUnknownFlagsOfElevenAreNeverLow() {
        assertThat(level(aWife().whoDoesNotKnow("f_honour", "f_locked", "f_searched")))
                .isEqualTo(RiskLevel.LOW);
        assertThat(level(aWife().whoDoesNotKnow("f_honour", "f_locked", "f_searched", "f_inlaws")))
                .isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void anIncompleteToolKeepsAHigherLevel() {
        assertThat(level(aWife().whoDoesNotKnow("da01", "da04", "da07", "da08", "da09", "da11")
                        .whoSaysYesTo("f_injury_now")))
                .isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void aForcedMarriageWithinAWeekIsImminentAndLaterHigh() {
        assertThat(level(aWife().whoSaysYesTo("f_forced_marriage").with("marriageDays", 7)))
                .isEqualTo(RiskLevel.IMMINENT);
        assertThat(level(aWife().whoSaysYesTo("f_forced_marriage").with("marriageDays", 8)))
                .isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void thatTheAccusedTakesDrugsIsNotedAndChangesNoLevel() {
        ToolScore score = DV.assess(aWife().whoSaysYesTo("da11").answers()).score();

        assertThat(score.level()).isEqualTo(RiskLevel.LOW);
        assertThat(score.reasons()).containsExactly("VERBAL_ONLY", "ACCUSED_USES_SUBSTANCES");
    }

    @Test
    void nobodyWhoSaidNothingIsLow() {
        assertThat(level(Talk.withAWoman())).isEqualTo(RiskLevel.MEDIUM);
    }

    private static Talk aWife() {
        return Talk.withAWoman().aboutHerHusband().whoKnowsOfNoDanger();
    }

    private static RiskLevel level(Talk talk) {
        return DV.assess(talk.answers()).score().level();
    }
}
