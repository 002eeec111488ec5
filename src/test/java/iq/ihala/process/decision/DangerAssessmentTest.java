package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.DANGER_ASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerAssessmentTest {

    @Test
    void theItemsOfADemoCaseMakeSixteenPoints() {
        DangerAssessment.Result result = DANGER_ASSESSMENT.score(Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoSaysYesTo("da01", "da03", "da05", "da06", "da10", "da13", "da14", "da18", "da19")
                .answers());

        assertThat(result).isEqualTo(new DangerAssessment.Result(true, 16, "SEVERE", false));
    }

    @Test
    void aScoreIsNeverBelowZero() {
        DangerAssessment.Result result = DANGER_ASSESSMENT.score(Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoSaysYesTo("da03a", "da01")
                .answers());

        assertThat(result.score()).isZero();
        assertThat(result.band()).isEqualTo("VARIABLE");
    }

    @Test
    void havingNeverLivedTogetherTakesThreePointsOff() {
        DangerAssessment.Result result = DANGER_ASSESSMENT.score(Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoSaysYesTo("da03a", "da02", "da04")
                .answers());

        assertThat(result.score()).isEqualTo(6);
    }

    @Test
    void ofTwoContradictoryAnswersTheMoreDangerousCounts() {
        Talk talk = Talk.withAWoman().aboutHerHusband().whoKnowsOfNoDanger().whoSaysYesTo("da03", "da03a");

        assertThat(DangerAssessment.contradictory(talk.answers())).isTrue();
        assertThat(DANGER_ASSESSMENT.score(talk.answers()).score()).isEqualTo(4);
    }

    @Test
    void neverHavingLivedTogetherAloneIsNoContradiction() {
        assertThat(DangerAssessment.contradictory(Talk.withAWoman()
                        .whoKnowsOfNoDanger()
                        .whoSaysYesTo("da03a")
                        .answers()))
                .isFalse();
    }

    @Test
    void onlyYesScores() {
        DangerAssessment.Result result = DANGER_ASSESSMENT.score(Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoDoesNotKnow("da02")
                .whoDeclinesToSay("da04")
                .answers());

        assertThat(result.score()).isZero();
    }

    @Test
    void fiveUnknownItemsOfTwentyAreStillComplete() {
        DangerAssessment.Result result = DANGER_ASSESSMENT.score(Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoDoesNotKnow("da01", "da02", "da03")
                .whoDeclinesToSay("da04", "da07")
                .answers());

        assertThat(result.incomplete()).isFalse();
    }

    @Test
    void sixUnknownItemsOfTwentyAreIncomplete() {
        DangerAssessment.Result result = DANGER_ASSESSMENT.score(Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoDoesNotKnow("da01", "da02", "da03")
                .whoDeclinesToSay("da04", "da07")
                .whoIsNotAsked("da08")
                .answers());

        assertThat(result.incomplete()).isTrue();
    }

    @Test
    void whetherTheyNeverLivedTogetherIsNotCountedAmongTheItems() {
        DangerAssessment.Result result = DANGER_ASSESSMENT.score(Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoDoesNotKnow("da01", "da02", "da03", "da04", "da07", "da03a")
                .answers());

        assertThat(result.incomplete()).isFalse();
    }

    @Test
    void aFormerHusbandIsAskedAboutToo() {
        assertThat(DANGER_ASSESSMENT.score(
                        Talk.withAWoman().about("EX").whoKnowsOfNoDanger().answers()))
                .isEqualTo(new DangerAssessment.Result(true, 0, "VARIABLE", false));
    }

    @ParameterizedTest(name = "about {0} no score is made")
    @ValueSource(strings = {"PARENT", "SIBLING", "IN_LAW", "OTHER_KIN", "STRANGER", "TRIBE"})
    void aboutOthersNoScoreIsMade(String relation) {
        assertThat(DANGER_ASSESSMENT.score(Talk.withAWoman()
                        .about(relation)
                        .whoKnowsOfNoDanger()
                        .whoSaysYesTo("da02", "da04")
                        .answers()))
                .isEqualTo(new DangerAssessment.Result(false, 0, "NOT_ASKED", false));
    }

    @Test
    void ofAManNoScoreIsMade() {
        assertThat(DANGER_ASSESSMENT
                        .score(Talk.withAMan()
                                .about("SPOUSE")
                                .whoKnowsOfNoDanger()
                                .answers())
                        .asked())
                .isFalse();
    }

    @Test
    void aboutOthersOneUnknownItemOfTheThreeIsIncomplete() {
        assertThat(DANGER_ASSESSMENT
                        .score(Talk.withAWoman()
                                .about("SIBLING")
                                .whoKnowsOfNoDanger()
                                .whoDoesNotKnow("da06")
                                .answers())
                        .incomplete())
                .isTrue();
    }
}
