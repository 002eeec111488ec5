package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.CHILD;
import static iq.ihala.process.decision.Tools.DRUG;
import static iq.ihala.process.decision.Tools.SIMPLE;
import static iq.ihala.process.decision.Tools.TRAF;
import static iq.ihala.process.decision.Tools.TRIBE;
import static iq.ihala.risk.RiskLevel.HIGH;
import static iq.ihala.risk.RiskLevel.IMMINENT;
import static iq.ihala.risk.RiskLevel.LOW;
import static iq.ihala.risk.RiskLevel.MEDIUM;
import static iq.ihala.risk.RiskLevel.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between the answers and the tables of child, drugs, tribe, trafficking and the short tables. */
class NewToolsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aChildOfWhomNothingIsToldIsIncompleteAndMedium() {
        ToolScore score = CHILD.assess(Map.of(), null);

        assertThat(score.level()).isEqualTo(MEDIUM);
        assertThat(score.incomplete()).isTrue();
        assertThat(score.reasons()).containsExactly("GRAVE_UNKNOWN", "INCOMPLETE");
    }

    @ParameterizedTest(name = "{0} lesser signs unknown of 26 asked: incomplete {1}")
    @CsvSource({"7, false", "8, true"})
    void thirtyInAHundredOfTheQuestionsAboutAChild(int unknown, boolean incomplete) {
        Map<String, Object> answers = ToolAnswers.child();
        List.of(
                        "chCorporal",
                        "chHurtOutside",
                        "chNeglect",
                        "chSchoolWork",
                        "chWitness",
                        "chBullying",
                        "chRunawaySafe",
                        "chParenting")
                .subList(0, unknown)
                .forEach(sign -> answers.put(sign, sign.equals("chNeglect") ? "D" : "U"));

        assertThat(CHILD.assess(answers, null).incomplete()).isEqualTo(incomplete);
        assertThat(CHILD.assess(answers, null).level()).isEqualTo(incomplete ? MEDIUM : NONE);
    }

    @Test
    void aChildInHighDangerOfSuicideIsImminent() {
        assertThat(CHILD.assess(ToolAnswers.child(), HIGH).level()).isEqualTo(IMMINENT);
        assertThat(CHILD.assess(ToolAnswers.child(), MEDIUM).level()).isEqualTo(NONE);
    }

    @Test
    void whatLiftsAChildIsTold() {
        Map<String, Object> answers = ToolAnswers.child("chWitness", "chDisability", "chDrugsInHome");
        answers.put("chSafeAdult", "N");
        ToolScore score = CHILD.assess(answers, null);

        assertThat(score.level()).isEqualTo(HIGH);
        assertThat(score.reasons()).containsExactly("WITNESS", "DISABILITY", "DRUGS_IN_HOME", "NO_SAFE_ADULT");
    }

    @Test
    void parentingDifficultyWithoutASafeAdultIsMediumAndNoSignStaysNone() {
        Map<String, Object> alone = ToolAnswers.child("chParenting");
        alone.put("chSafeAdult", "N");
        Map<String, Object> noSign = ToolAnswers.child();
        noSign.put("chSafeAdult", "N");

        assertThat(CHILD.assess(ToolAnswers.child("chParenting"), null).level()).isEqualTo(LOW);
        assertThat(CHILD.assess(alone, null).level()).isEqualTo(MEDIUM);
        assertThat(CHILD.assess(noSign, null).level()).isEqualTo(NONE);
    }

    @Test
    void demoCase04IsHighByAssist() {
        Map<String, Object> answers = ToolAnswers.drugUse();
        answers.putAll(Map.of("substances", List.of("CRYSTAL"), "assistCrystal", 29));

        assertThat(DRUG.assess(answers, false).reasons()).containsExactly("ASSIST_HIGH");
        assertThat(DRUG.assess(answers, false).level()).isEqualTo(HIGH);
    }

    @Test
    void noUseAloneIsNone() {
        assertThat(DRUG.assess(Map.of("ownUse", "N"), false))
                .isEqualTo(ToolScore.of(iq.ihala.risk.RiskTool.DRUG, NONE, false, "NO_USE"));
    }

    @Test
    void everyScoreNoughtIsNoUse() {
        Map<String, Object> never = ToolAnswers.drugUse();
        never.put("substances", List.of("NONE"));
        Map<String, Object> nought = ToolAnswers.drugUse();
        nought.putAll(Map.of("substances", List.of("ALCOHOL"), "assistAlcohol", 0, "audit", 0));

        assertThat(DRUG.assess(never, false).level()).isEqualTo(NONE);
        assertThat(DRUG.assess(nought, false).level()).isEqualTo(NONE);
        nought.remove("audit");
        assertThat(DRUG.assess(nought, false).level()).isEqualTo(MEDIUM);
    }

    @Test
    void theGravestSubstanceCountsAndAlcoholHasBandsOfItsOwn() {
        Map<String, Object> answers = ToolAnswers.drugUse();
        answers.putAll(Map.of(
                "substances", List.of("HASHISH", "ALCOHOL"), "assistHashish", 3, "assistAlcohol", 10, "audit", 7));
        assertThat(DRUG.assess(answers, false).level()).isEqualTo(LOW);
        answers.put("assistHashish", 4);
        assertThat(DRUG.assess(answers, false).level()).isEqualTo(MEDIUM);
        answers.put("audit", 20);
        assertThat(DRUG.assess(answers, false).level()).isEqualTo(HIGH);
    }

    @Test
    void aSubstanceWithoutAScoreIsNotLow() {
        Map<String, Object> answers = ToolAnswers.drugUse();
        answers.put("substances", List.of("TRAMADOL"));

        assertThat(DRUG.assess(answers, false).level()).isEqualTo(MEDIUM);
        answers.put("assistTramadol", 1);
        assertThat(DRUG.assess(answers, false).level()).isEqualTo(LOW);
    }

    @Test
    void aChildWhoTakesCrystalIsHighWhateverTheScore() {
        Map<String, Object> answers = ToolAnswers.drugUse();
        answers.putAll(Map.of("substances", List.of("CRYSTAL"), "assistCrystal", 1));

        assertThat(DRUG.assess(answers, true).level()).isEqualTo(HIGH);
        assertThat(DRUG.assess(answers, false).level()).isEqualTo(LOW);
        answers.remove("assistCrystal");
        answers.put("substances", List.of("UNKNOWN"));
        assertThat(DRUG.assess(answers, true).level()).isEqualTo(HIGH);
    }

    @ParameterizedTest(name = "shots on {0}: {1}")
    @CsvSource({"2026-11-19, IMMINENT", "2026-11-18, HIGH", "2026-11-23, IMMINENT", "'', IMMINENT", "soon, IMMINENT"})
    void shotsOfThreeDaysAgoMayBeWithinSeventyTwoHours(String day, RiskLevel level) {
        Map<String, Object> answers = ToolAnswers.tribe("shotsFired");
        answers.put("shotsDate", day);

        assertThat(TRIBE.assess(answers, TODAY).level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "an ultimatum until {0}: {1}")
    @CsvSource({"2026-11-24, HIGH", "2026-11-25, MEDIUM", "2026-11-01, HIGH", "2027-02-28T00:00, MEDIUM"})
    void anUltimatumInTwoDaysMayEndWithinFortyEightHours(String day, RiskLevel level) {
        Map<String, Object> answers = ToolAnswers.tribe("ultimatum");
        answers.put("ultimatumEnd", day);

        assertThat(TRIBE.assess(answers, TODAY).level()).isEqualTo(level);
        answers.put("firearmsSeen", "LIGHT");
        assertThat(TRIBE.assess(answers, TODAY).level()).isEqualTo(level == HIGH ? IMMINENT : MEDIUM);
    }

    @ParameterizedTest(name = "{0} questions of 11 unknown: incomplete {1}")
    @CsvSource({"3, false", "4, true"})
    void thirtyInAHundredOfTheQuestionsAboutATribe(int unknown, boolean incomplete) {
        Map<String, Object> answers = ToolAnswers.tribe();
        List.of("truce", "newcomersTribe", "ultimatum", "personHunted")
                .subList(0, unknown)
                .forEach(question -> answers.put(question, "U"));

        assertThat(TRIBE.assess(answers, TODAY).incomplete()).isEqualTo(incomplete);
        assertThat(TRIBE.assess(Map.of(), TODAY).level()).isEqualTo(HIGH);
    }

    @Test
    void theAgeOfWhoeverIsExploitedComesFromTheCaseIfItIsNotAsked() {
        Map<String, Object> answers = ToolAnswers.trafficking("trBegging", "trAccess");
        answers.remove("victimMinor");
        assertThat(TRAF.assess(with(answers, "ageBand", "25_34")).level()).isEqualTo(HIGH);
        assertThat(TRAF.assess(with(answers, "ageBand", "9_14")).level()).isEqualTo(IMMINENT);
        assertThat(TRAF.assess(with(answers, "isMinor", true)).level()).isEqualTo(IMMINENT);
        assertThat(TRAF.assess(answers).level()).isEqualTo(IMMINENT);
    }

    @Test
    void threeLesserIndicatorsAreHighAndOneIsMedium() {
        assertThat(TRAF.assess(ToolAnswers.trafficking()).level()).isEqualTo(NONE);
        assertThat(TRAF.assess(ToolAnswers.trafficking("tiWages")).level()).isEqualTo(MEDIUM);
        assertThat(TRAF.assess(ToolAnswers.trafficking("tiWages", "tiOvertime")).level())
                .isEqualTo(MEDIUM);
        assertThat(TRAF.assess(ToolAnswers.trafficking("tiWages", "tiOvertime", "tiThreats"))
                        .level())
                .isEqualTo(HIGH);
    }

    @ParameterizedTest(name = "{0} lesser indicators unknown of 18 asked: incomplete {1}")
    @CsvSource({"5, false", "6, true"})
    void thirtyInAHundredOfTheQuestionsAboutTrafficking(int unknown, boolean incomplete) {
        Map<String, Object> answers = ToolAnswers.trafficking();
        List.of("tiVulnerability", "tiDeception", "tiIsolation", "tiThreats", "tiWages", "tiConditions")
                .subList(0, unknown)
                .forEach(sign -> answers.put(sign, "D"));

        assertThat(TRAF.assess(answers).incomplete()).isEqualTo(incomplete);
        assertThat(TRAF.assess(answers).level()).isEqualTo(incomplete ? MEDIUM : NONE);
    }

    @Test
    void theGravestOfSeveralProblemsCounts() {
        Map<String, Object> answers = ToolAnswers.simple("NEIGH,SCHOOL", "siNeighWords", "siBruises");

        assertThat(SIMPLE.assess(answers).level()).isEqualTo(MEDIUM);
        assertThat(SIMPLE.assess(with(answers, "siWeapon", "Y")).level()).isEqualTo(HIGH);
    }

    @Test
    void aProblemOfWhichNothingIsKnownIsNotHiddenByTheAnswersAboutAnother() {
        Map<String, Object> answers = ToolAnswers.simple("SCHOOL,FAM", "siSchoolQuarrel");
        answers.put("siCustodyByForce", "U");

        assertThat(SIMPLE.assess(answers).incomplete()).isTrue();
        assertThat(SIMPLE.assess(answers).level()).isEqualTo(MEDIUM);
    }

    @Test
    void aProblemWithoutAColumnIsJudgedAndNeverPassesUnjudged() {
        assertThat(SIMPLE.assess(Map.of("problemTypes", "KIDN")).level()).isEqualTo(MEDIUM);
        assertThat(SIMPLE.assess(Map.of("problemTypes", "KIDN", "judgedLevel", "HIGH", "judgementIncomplete", "NO"))
                        .level())
                .isEqualTo(HIGH);
        assertThat(SIMPLE.assess(Map.of("problemTypes", "OTHER", "judgedLevel", "LOW", "judgementIncomplete", "YES"))
                        .level())
                .isEqualTo(MEDIUM);
        assertThat(SIMPLE.assess(Map.of("problemTypes", "OTHER", "judgedLevel", "LOW", "judgementIncomplete", "NO"))
                        .level())
                .isEqualTo(LOW);
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put(key, value);
        return all;
    }
}
