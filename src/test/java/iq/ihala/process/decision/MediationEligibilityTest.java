package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.MEDIATION;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskLevel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediationEligibilityTest {

    @Test
    void aDebtBetweenEqualsMayBeMediated() {
        assertThat(decide(equals())).isEqualTo("YES DEBT");
    }

    @Test
    void whoAnsweredNothingIsNotMediated() {
        assertThat(MEDIATION.decide(Map.of(), RiskLevel.LOW))
                .isEqualTo(new MediationEligibility.Result("NO", "UNCLEAR"));
    }

    @ParameterizedTest(name = "{0} said to the risk tools outweighs a softer answer now")
    @CsvSource({
        "f_forced_marriage, FORCED_MARRIAGE",
        "f_injury_now, INJURY",
        "da05, WEAPON",
        "fearNow, FEAR_OR_PRESSURE",
        "da09, SEXUAL_VIOLENCE"
    })
    void whatTheToolsHeardOutweighsASofterAnswer(String earlier, String reason) {
        assertThat(decide(equals().whoSaysYesTo(earlier))).isEqualTo("NO " + reason);
    }

    @Test
    void theProblemTypeOutweighsASofterAnswer() {
        assertThat(decide(equals().with("problemTypes", "FAM,SEXV"))).isEqualTo("NO SEXUAL_VIOLENCE");
        assertThat(decide(equals().with("problemTypes", List.of("TRAF")))).isEqualTo("NO TRAFFICKING");
    }

    @Test
    void theWishMayComeAsFormOrEngineValue() {
        assertThat(decide(equals().with("wantsMediation", true))).isEqualTo("YES DEBT");
        assertThat(decide(equals().with("wantsMediation", "NO"))).isEqualTo("NO NOT_WANTED");
        assertThat(decide(equals().whoIsNotAsked("wantsMediation"))).isEqualTo("NO UNCLEAR");
    }

    private static Talk equals() {
        Talk talk = Talk.withAMan().with("wantsMediation", "YES").with("mediationMatter", "DEBT");
        List.of(
                        "sexualViolence",
                        "minorInViolence",
                        "trafficking",
                        "forcedMarriage",
                        "medicalInjury",
                        "weaponUsed",
                        "womanOrChildThreatened",
                        "publicFelony",
                        "fearOrPressure",
                        "powerGap")
                .forEach(gate -> talk.with(gate, "N"));
        return talk;
    }

    private static String decide(Talk talk) {
        MediationEligibility.Result result = MEDIATION.decide(talk.answers(), RiskLevel.LOW);
        return result.eligibility() + " " + result.reason();
    }
}
