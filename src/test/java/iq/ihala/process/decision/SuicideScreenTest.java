package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.SUICIDE;
import static iq.ihala.risk.RiskLevel.HIGH;
import static iq.ihala.risk.RiskLevel.IMMINENT;
import static iq.ihala.risk.RiskLevel.LOW;
import static iq.ihala.risk.RiskLevel.MEDIUM;
import static iq.ihala.risk.RiskLevel.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import org.junit.jupiter.api.Test;

class SuicideScreenTest {

    @Test
    void twoNegativeQuestionsAreNoSign() {
        assertThat(SUICIDE.screen(without().answers()))
                .isEqualTo(ToolScore.of(RiskTool.SUICIDE_SCREEN, NONE, false, "NO_SIGN"));
    }

    @Test
    void oneOfTheTwoQuestionsUnknownIsIncompleteAndMedium() {
        ToolScore score = SUICIDE.screen(without().whoDeclinesToSay("q2").answers());

        assertThat(score.level()).isEqualTo(MEDIUM);
        assertThat(score.incomplete()).isTrue();
        assertThat(score.reasonCodes()).isEqualTo("INCOMPLETE");
    }

    @Test
    void aWishToBeDeadIsLowUntilTheFullToolIsFilledIn() {
        assertThat(SUICIDE.screen(without().whoSaysYesTo("q1").answers()).level())
                .isEqualTo(LOW);
    }

    @Test
    void withoutThoughtsThreeQuestionsAreAsked() {
        assertThat(full(without())).isEqualTo(NONE);
        assertThat(full(without().whoDoesNotKnow("q6"))).isEqualTo(MEDIUM);
    }

    @Test
    void withThoughtsSixQuestionsAreAskedAndOneMayBeUnknown() {
        assertThat(full(thoughts().whoDoesNotKnow("q1"))).isEqualTo(LOW);
        assertThat(full(thoughts().whoDoesNotKnow("q1", "q6"))).isEqualTo(MEDIUM);
    }

    @Test
    void thoughtsUnknownMeanThatAllSixWereAsked() {
        Talk talk = without().whoDoesNotKnow("q2");
        ToolScore score = SUICIDE.full(talk.answers());

        assertThat(score.incomplete()).isTrue();
        assertThat(score.level()).isEqualTo(MEDIUM);
    }

    @Test
    void howLongAgoIsNotCountedAmongTheQuestions() {
        assertThat(SUICIDE.full(without().whoDoesNotKnow("q6_3m").answers()).incomplete())
                .isFalse();
    }

    @Test
    void aPlanAlthoughThereAreNoThoughtsCounts() {
        assertThat(full(without().whoSaysYesTo("q5"))).isEqualTo(HIGH);
        assertThat(full(without().whoSaysYesTo("q4"))).isEqualTo(HIGH);
        assertThat(full(without().whoSaysYesTo("q3"))).isEqualTo(MEDIUM);
    }

    @Test
    void aPlanOfWhichTheMeansWereNotAskedIsImminent() {
        assertThat(full(thoughts().whoSaysYesTo("q5").whoIsNotAsked("meansAtHand")))
                .isEqualTo(IMMINENT);
        assertThat(full(thoughts().whoSaysYesTo("q5").whoIsNotAsked("canPromiseSafetyTonight")))
                .isEqualTo(IMMINENT);
    }

    @Test
    void anAttemptWithoutADateCountsAsRecent() {
        assertThat(full(without().whoSaysYesTo("q6").whoIsNotAsked("q6_3m"))).isEqualTo(HIGH);
        assertThat(full(without().whoSaysYesTo("q6"))).isEqualTo(MEDIUM);
    }

    @Test
    void aRecentAttemptWithoutADayCountsAsToday() {
        assertThat(full(without().whoSaysYesTo("q6", "q6_3m").whoIsNotAsked("attempt24h")))
                .isEqualTo(IMMINENT);
        assertThat(full(without().whoSaysYesTo("q6", "q6_3m"))).isEqualTo(HIGH);
    }

    @Test
    void whoCannotPromiseSafetyTonightIsInImminentDanger() {
        assertThat(full(thoughts().with("canPromiseSafetyTonight", "N"))).isEqualTo(IMMINENT);
    }

    @Test
    void theToolSaysWhichQuestionsCount() {
        assertThat(SUICIDE.score(RiskTool.SUICIDE_FULL, thoughts().answers()).tool())
                .isEqualTo(RiskTool.SUICIDE_FULL);
        assertThat(SUICIDE.score(RiskTool.SUICIDE_SCREEN, thoughts().answers()).tool())
                .isEqualTo(RiskTool.SUICIDE_SCREEN);
        assertThatThrownBy(() -> SUICIDE.score(RiskTool.CYBER, without().answers()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Talk without() {
        return Talk.withAWoman()
                .with("q1", "N")
                .with("q2", "N")
                .with("q6", "N")
                .with("q6_3m", "N")
                .with("attempt24h", "N")
                .with("meansAtHand", "N")
                .with("canPromiseSafetyTonight", "Y");
    }

    private static Talk thoughts() {
        return without().whoSaysYesTo("q2").with("q3", "N").with("q4", "N").with("q5", "N");
    }

    private static RiskLevel full(Talk talk) {
        return SUICIDE.full(talk.answers()).level();
    }
}
