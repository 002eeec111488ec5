package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.BLACKMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskLevel;
import org.junit.jupiter.api.Test;

class BlackmailTest {

    @Test
    void anAttemptedFraudIsLow() {
        assertThat(level(fraud())).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void aDeadlineThatNobodyCanNameCountsAsOver() {
        assertThat(level(fraud().with("deadlineGiven", "UNKNOWN"))).isEqualTo(RiskLevel.HIGH);
        assertThat(level(fraud().with("deadlineGiven", "YES"))).isEqualTo(RiskLevel.HIGH);
        assertThat(level(fraud().with("deadlineGiven", "YES").with("deadlineHours", 72)))
                .isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void exactlyOneDayIsWithinTheDay() {
        assertThat(level(fraud().with("deadlineGiven", "YES").with("deadlineHours", 24)))
                .isEqualTo(RiskLevel.HIGH);
        assertThat(level(fraud().with("deadlineGiven", "YES").with("deadlineHours", 25)))
                .isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void ageIsTakenFromTheIntakeIfTheToolDidNotAsk() {
        Talk images = fraud().whoSaysYesTo("sexualImages").whoIsNotAsked("victimMinor");

        assertThat(level(images.with("ageBand", "25_34"))).isEqualTo(RiskLevel.MEDIUM);
        assertThat(level(images.with("ageBand", "15_17"))).isEqualTo(RiskLevel.HIGH);
        assertThat(level(images.with("isMinor", false))).isEqualTo(RiskLevel.MEDIUM);
        assertThat(level(images.with("isMinor", true))).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void whoseAgeNobodyKnowsCountsAsAChild() {
        assertThat(level(fraud().whoSaysYesTo("sexualImages").whoIsNotAsked("victimMinor")))
                .isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void threeOfTenAnswersUnknownAreIncomplete() {
        assertThat(BLACKMAIL
                        .assess(
                                fraud().whoDoesNotKnow("familyKnows", "personalMaterial")
                                        .answers(),
                                null)
                        .incomplete())
                .isFalse();
        assertThat(BLACKMAIL
                        .assess(
                                fraud().whoDoesNotKnow("familyKnows", "personalMaterial")
                                        .with("demandType", "UNKNOWN")
                                        .answers(),
                                null)
                        .incomplete())
                .isTrue();
    }

    @Test
    void aStrangerIsAnAnswerAndNotUnknown() {
        assertThat(BLACKMAIL
                        .assess(
                                fraud().with("perpKnown", "UNKNOWN")
                                        .whoDoesNotKnow("familyKnows", "personalMaterial")
                                        .answers(),
                                RiskLevel.NONE)
                        .incomplete())
                .isFalse();
    }

    @Test
    void imminentSuicideMakesBlackmailImminent() {
        assertThat(BLACKMAIL.assess(fraud().answers(), RiskLevel.IMMINENT).level())
                .isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void whoAnsweredNothingIsInDanger() {
        ToolScore score = BLACKMAIL.assess(Talk.withAWoman().answers(), null);

        assertThat(score.incomplete()).isTrue();
        assertThat(score.level()).isEqualTo(RiskLevel.HIGH);
    }

    private static Talk fraud() {
        return Talk.withAWoman()
                .with("deadlineGiven", "NO")
                .with("sexualImages", "N")
                .with("victimMinor", "N")
                .with("payment", "NONE")
                .with("demandType", "NONE")
                .with("perpKnown", "UNKNOWN")
                .with("published", "NONE")
                .with("familyKnows", "N")
                .with("honourRisk", "N")
                .with("accountTaken", "N")
                .with("personalMaterial", "N");
    }

    private static RiskLevel level(Talk talk) {
        return BLACKMAIL.assess(talk.answers(), RiskLevel.NONE).level();
    }
}
