package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.BLACKMAIL;
import static iq.ihala.process.decision.Tools.CHILD;
import static iq.ihala.process.decision.Tools.DECISIONS;
import static iq.ihala.process.decision.Tools.DRUG;
import static iq.ihala.process.decision.Tools.DV;
import static iq.ihala.process.decision.Tools.MEDIATION;
import static iq.ihala.process.decision.Tools.OVERALL;
import static iq.ihala.process.decision.Tools.SELECTION;
import static iq.ihala.process.decision.Tools.SIMPLE;
import static iq.ihala.process.decision.Tools.SUICIDE;
import static iq.ihala.process.decision.Tools.TRAF;
import static iq.ihala.process.decision.Tools.TRIBE;
import static iq.ihala.risk.RiskLevel.HIGH;
import static iq.ihala.risk.RiskLevel.IMMINENT;
import static iq.ihala.risk.RiskLevel.LOW;
import static iq.ihala.risk.RiskLevel.MEDIUM;
import static iq.ihala.risk.RiskLevel.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The invented cases of the dossier (§8) end at the levels that it expects. */
class DemoCasesTest {

    @Test
    @DisplayName("SA-DEMO-01: left a month ago after beating, threat with a knife, choking; wants no police")
    void domesticViolenceHighWithoutPolice() {
        Talk talk = Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoSaysYesTo("da01", "da03", "da05", "da06", "da10", "da13", "da14", "da18", "da19")
                .whoSaysYesTo("f_strangle", "f_sep_recent", "violence12m", "dvPhysical12m", "fearNow")
                .with("problemTypes", "DV")
                .with("childInHome", "Y")
                .with("perpAffiliation", "NONE");
        DvLevel.Result dv = DV.assess(talk.answers());

        assertThat(SELECTION.stillToDo(talk.answers(), List.of()))
                .containsExactly(RiskTool.DV, RiskTool.SUICIDE_SCREEN, RiskTool.CHILD);
        assertThat(dv.dangerAssessment().score()).isEqualTo(16);
        assertThat(dv.dangerAssessment().band()).isEqualTo("SEVERE");
        assertThat(dv.score().level()).isEqualTo(HIGH);

        OverallRisk.Result overall =
                OVERALL.assess(results(dv.score(), noSuicidalSign(), child("chWitness")), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(HIGH);
        assertThat(overall.overall().mainDriver()).isEqualTo("DV");
        assertThat(overall.overall().reasons()).isEmpty();
        assertThat(overall.reviewDue()).isEqualTo("PT4H");
        assertThat(overall.followUpRhythm()).isEqualTo("WEEKLY");
        assertThat(overall.safetyPlanRequired()).isTrue();
        assertThat(time("SAFETY_PLAN", HIGH)).isEqualTo("BEFORE_LEAVING");
    }

    @Test
    @DisplayName("SA-DEMO-02: control and jealousy, beaten two months ago without injury; asks for mediation")
    void domesticViolenceMediumAndNoMediation() {
        Talk talk = Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoSaysYesTo("da11", "da13", "da14", "violence12m", "dvPhysical12m", "fearNow", "wantsMediation")
                .with("onlyVerbal", "N")
                .with("problemTypes", "DV")
                .with("mediationMatter", "FAMILY");
        List.of(
                        "sexualViolence",
                        "minorInViolence",
                        "trafficking",
                        "forcedMarriage",
                        "medicalInjury",
                        "weaponUsed",
                        "womanOrChildThreatened",
                        "publicFelony",
                        "powerGap")
                .forEach(gate -> talk.with(gate, "N"));
        DvLevel.Result dv = DV.assess(talk.answers());

        assertThat(dv.dangerAssessment().score()).isEqualTo(3);
        assertThat(dv.dangerAssessment().band()).isEqualTo("VARIABLE");
        assertThat(SELECTION.stillToDo(talk.answers(), List.of())).doesNotContain(RiskTool.DRUG);

        OverallRisk.Result overall = OVERALL.assess(results(dv.score(), noSuicidalSign()), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(MEDIUM);
        assertThat(overall.overall().mediationAllowed()).isTrue();
        assertThat(time("FIRST_FOLLOW_UP", MEDIUM)).isEqualTo("P7D");
        assertThat(MEDIATION.decide(talk.answers(), MEDIUM))
                .isEqualTo(new MediationEligibility.Result("NO", "FEAR_OR_PRESSURE"));
    }

    @Test
    @DisplayName("SA-DEMO-03: a pupil of sixteen, private images, twelve hours, afraid to be killed")
    void blackmailOfAMinorIsImminent() {
        Talk talk = Talk.withAWoman()
                .with("problemTypes", "CYBER")
                .with("isMinor", true)
                .whoSaysYesTo("victimMinor", "sexualImages", "honourRisk")
                .with("deadlineGiven", "YES")
                .with("deadlineHours", 12)
                .with("payment", "DEMANDED")
                .with("demandType", "MONEY")
                .with("perpKnown", "UNKNOWN")
                .with("published", "THREAT")
                .with("familyKnows", "N")
                .with("accountTaken", "N")
                .with("personalMaterial", "Y");
        ToolScore blackmail = BLACKMAIL.assess(talk.answers(), NONE);

        assertThat(blackmail.level()).isEqualTo(IMMINENT);
        assertThat(blackmail.reasons()).containsExactly("HONOUR_DEADLINE");
        ToolScore child = child("chHonourThreat");
        assertThat(child.level()).isEqualTo(IMMINENT);
        OverallRisk.Result overall = OVERALL.assess(results(blackmail, child), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(IMMINENT);
        assertThat(overall.overall().caseConference()).isTrue();
        assertThat(time("CASE_CONFERENCE", IMMINENT)).isEqualTo("PT24H");
        assertThat(DECISIONS
                        .evaluateOne("fixed_clocks", Map.of("clock", "BLACKMAIL_MARGIN"))
                        .get("duration"))
                .isEqualTo("PT2H");
    }

    @Test
    @DisplayName("SA-DEMO-04: crystal for a year, came of his own will")
    void drugUseIsHighByAssist() {
        Talk talk = Talk.withAMan().with("problemTypes", "DRUG").with("ownUse", "Y");

        assertThat(SELECTION.stillToDo(talk.answers(), List.of()))
                .containsExactly(RiskTool.SUICIDE_SCREEN, RiskTool.DRUG);
        Map<String, Object> crystal = ToolAnswers.drugUse();
        crystal.putAll(Map.of("substances", List.of("CRYSTAL"), "assistCrystal", 29));
        OverallRisk.Result overall =
                OVERALL.assess(results(noSuicidalSign(), DRUG.assess(crystal, false)), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(HIGH);
        assertThat(overall.overall().mainDriver()).isEqualTo("DRUG");
        assertThat(overall.followUpRhythm()).isEqualTo("WEEKLY");
    }

    @Test
    @DisplayName("SA-DEMO-05: a plan to burn herself, oil in the house, after blackmail by a relative")
    void suicidePlanWithMeansIsImminent() {
        Talk talk = Talk.withAWoman()
                .with("problemTypes", "SUIC,CYBER")
                .whoSaysYesTo("q1", "q2", "q3", "q4", "q5", "meansAtHand")
                .with("q6", "N")
                .with("canPromiseSafetyTonight", "U")
                .with("perpKnown", "RELATIVE");
        ToolScore suicide = SUICIDE.full(talk.answers());
        ToolScore blackmail = BLACKMAIL.assess(talk.answers(), suicide.level());

        assertThat(suicide.level()).isEqualTo(IMMINENT);
        assertThat(blackmail.level()).isEqualTo(IMMINENT);
        assertThat(blackmail.reasons()).contains("SUICIDE_IMMINENT");
        OverallRisk.Result overall = OVERALL.assess(results(suicide, blackmail), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(IMMINENT);
        assertThat(overall.overall().mainDriver()).isEqualTo("SUIC");
        assertThat(overall.followUpRhythm()).isEqualTo("DAILY");
    }

    @Test
    @DisplayName("SA-DEMO-06: a girl of seventeen fled a forced marriage, the tribe searches for her")
    void runawayFromForcedMarriageIsImminent() {
        Talk talk = Talk.withAWoman()
                .about("OTHER_KIN")
                .whoKnowsOfNoDanger()
                .whoSaysYesTo("f_forced_marriage", "f_searched", "fearNow")
                .with("marriageDays", 60)
                .with("problemTypes", "RUNAWAY")
                .with("isMinor", true);
        DvLevel.Result dv = DV.assess(talk.answers());

        assertThat(dv.score().level()).isEqualTo(IMMINENT);
        assertThat(SELECTION.stillToDo(talk.answers(), List.of()))
                .containsExactly(RiskTool.DV, RiskTool.SUICIDE_SCREEN, RiskTool.CHILD, RiskTool.TRAF);
        Map<String, Object> marriage = ToolAnswers.child("chForcedMarriage", "chRunawaySafe");
        marriage.put("chMarriageDays", 60);
        assertThat(CHILD.assess(marriage, null).level()).isEqualTo(HIGH);
        assertThat(time("FIRST_FOLLOW_UP", IMMINENT)).isEqualTo("PT24H");
    }

    @Test
    @DisplayName("SA-DEMO-07: shots at a house over land and water, an ultimatum of thirty-six hours")
    void tribalDisputeIsImminent() {
        Talk talk = Talk.withAMan().with("problemTypes", "TRIBE,DISP");

        assertThat(SELECTION.stillToDo(talk.answers(), List.of()))
                .containsExactly(RiskTool.SUICIDE_SCREEN, RiskTool.TRIBE, RiskTool.SIMPLE);
        Map<String, Object> shots = ToolAnswers.tribe("shotsFired", "ultimatum");
        shots.putAll(Map.of(
                "shotsDate", "2026-11-21",
                "ultimatumEnd", "2026-11-23",
                "firearmsSeen", "LIGHT",
                "talks", "N"));
        ToolScore tribe = TRIBE.assess(shots, LocalDate.of(2026, 11, 22));
        ToolScore displaced = SIMPLE.assess(ToolAnswers.simple("TRIBE,DISP", "siHostTension", "siWeapon"));

        assertThat(tribe.level()).isEqualTo(IMMINENT);
        assertThat(tribe.reasons()).containsExactly("SHOTS_72H");
        assertThat(displaced.level()).isEqualTo(HIGH);
        OverallRisk.Result overall = OVERALL.assess(results(noSuicidalSign(), tribe, displaced), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(IMMINENT);
        assertThat(overall.overall().mainDriver()).isEqualTo("TRIBE");
    }

    @Test
    @DisplayName("SA-DEMO-08: two neighbours quarrel over a generator, words only")
    void neighboursQuarrelIsLowAndMediated() {
        Talk talk = Talk.withAMan()
                .with("problemTypes", "NEIGH")
                .with("weaponInDispute", "N")
                .with("perpAffiliation", "NONE")
                .with("wantsMediation", true)
                .with("mediationMatter", "NEIGHBOURS");
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

        assertThat(SELECTION.stillToDo(talk.answers(), List.of()))
                .containsExactly(RiskTool.SUICIDE_SCREEN, RiskTool.SIMPLE);
        OverallRisk.Result overall = OVERALL.assess(
                results(noSuicidalSign(), SIMPLE.assess(ToolAnswers.simple("NEIGH", "siNeighWords"))), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(LOW);
        assertThat(overall.safetyPlanRequired()).isFalse();
        assertThat(MEDIATION.decide(talk.answers(), LOW))
                .isEqualTo(new MediationEligibility.Result("YES", "NEIGHBOURS"));
        assertThat(time("MEDIATION", LOW)).isEqualTo("P7D");
    }

    @Test
    @DisplayName("SA-DEMO-09: a teacher bruised a boy of eleven")
    void schoolViolenceIsNotMediatedWhileThereIsAnInjury() {
        Talk talk = Talk.withAMan()
                .with("problemTypes", "SCHOOL")
                .with("isMinor", true)
                .with("wantsMediation", true)
                .whoSaysYesTo("medicalInjury");

        assertThat(SELECTION.stillToDo(talk.answers(), List.of()))
                .containsExactly(RiskTool.SUICIDE_SCREEN, RiskTool.CHILD, RiskTool.SIMPLE);
        ToolScore child = child("chHurtOutside");
        ToolScore school = SIMPLE.assess(ToolAnswers.simple("SCHOOL", "siBruises", "siTeacherBeating"));
        assertThat(child.level()).isEqualTo(MEDIUM);
        assertThat(school.level()).isEqualTo(MEDIUM);
        // Where the cases (§8) say medium, the tables say more: two medium tools lift the whole (§4.10 point 2).
        assertThat(OVERALL.assess(results(noSuicidalSign(), child, school), talk.answers())
                        .overall())
                .satisfies(overall -> {
                    assertThat(overall.level()).isEqualTo(HIGH);
                    assertThat(overall.reasons()).containsExactly("TWO_TOOLS_MEDIUM");
                });
        assertThat(MEDIATION.decide(talk.answers(), MEDIUM).reason()).isEqualTo("INJURY");
        assertThat(time("FOLLOW_UP", MEDIUM)).isEqualTo("P14D");
    }

    @Test
    @DisplayName("SA-DEMO-10: two children beg at a traffic light, a man takes the money")
    void beggingChildrenAreScreenedForTrafficking() {
        Talk talk = Talk.withAMan().with("problemTypes", "BEG").with("isMinor", true);

        assertThat(SELECTION.stillToDo(talk.answers(), List.of())).contains(RiskTool.CHILD, RiskTool.TRAF);
        ToolScore trafficking = TRAF.assess(ToolAnswers.trafficking("trBegging", "victimMinor", "trAccess"));
        assertThat(trafficking.level()).isEqualTo(IMMINENT);
        assertThat(trafficking.reasons()).containsExactly("MINOR_ACCESS");
        assertThat(child("chOrganisedBegging").level()).isEqualTo(HIGH);
        assertThat(OVERALL.assess(results(trafficking), talk.answers())
                        .overall()
                        .level())
                .isEqualTo(IMMINENT);
    }

    @Test
    @DisplayName("SA-DEMO-11: pregnant, he beat her during pregnancy, violence grows")
    void pregnancyLiftsIncreasedDangerToHigh() {
        Talk talk = Talk.withAWoman()
                .aboutHerHusband()
                .whoKnowsOfNoDanger()
                .whoSaysYesTo("da01", "da04", "da13", "da14", "da15", "violence12m", "dvPhysical12m", "pregnant")
                .with("onlyVerbal", "N")
                .with("problemTypes", "DV");
        DvLevel.Result dv = DV.assess(talk.answers());

        assertThat(dv.dangerAssessment().score()).isEqualTo(8);
        assertThat(dv.dangerAssessment().band()).isEqualTo("INCREASED");
        assertThat(dv.score().level()).isEqualTo(MEDIUM);
        OverallRisk.Result overall = OVERALL.assess(results(dv.score(), noSuicidalSign()), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(HIGH);
        assertThat(overall.overall().reasons()).containsExactly("PREGNANT");
    }

    @Test
    @DisplayName("SA-DEMO-12: seventy-two, alone since his son died")
    void anOldManAloneIsMedium() {
        Talk talk = Talk.withAMan()
                .with("problemTypes", "LOSS,INST")
                .whoSaysYesTo("aged60Alone")
                .with("q1", "N")
                .with("q2", "N")
                .with("q6", "N")
                .with("canPromiseSafetyTonight", "Y");
        ToolScore suicide = SUICIDE.full(talk.answers());

        assertThat(suicide.level()).isEqualTo(NONE);
        ToolScore simple = SIMPLE.assess(ToolAnswers.simple("LOSS,INST", "siAlone", "siVisit"));
        assertThat(simple.level()).isEqualTo(LOW);
        OverallRisk.Result overall = OVERALL.assess(results(suicide, simple), talk.answers());
        assertThat(overall.overall().level()).isEqualTo(MEDIUM);
        assertThat(overall.overall().mainDriver()).isEqualTo("SIMPLE");
        assertThat(overall.overall().reasons()).containsExactly("SIXTY_AND_ALONE");
    }

    private static ToolScore noSuicidalSign() {
        return SUICIDE.screen(Talk.withAWoman().with("q1", "N").with("q2", "N").answers());
    }

    private static ToolScore child(String... yes) {
        return CHILD.assess(ToolAnswers.child(yes), null);
    }

    private static List<ToolResult> results(ToolScore... scores) {
        return Arrays.stream(scores)
                .map(score -> new ToolResult(
                        score.tool(), score.level(), score.incomplete(), score.reasonCodes(), "", Instant.EPOCH))
                .toList();
    }

    private static Object time(String clock, RiskLevel level) {
        return DECISIONS
                .evaluateOne(
                        "response_times",
                        Facts.with("clock", clock)
                                .and("riskLevel", level.name())
                                .map())
                .get("duration");
    }
}
