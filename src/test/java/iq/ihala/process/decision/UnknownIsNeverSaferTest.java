package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.BLACKMAIL;
import static iq.ihala.process.decision.Tools.CHILD;
import static iq.ihala.process.decision.Tools.DRUG;
import static iq.ihala.process.decision.Tools.DV;
import static iq.ihala.process.decision.Tools.SIMPLE;
import static iq.ihala.process.decision.Tools.SUICIDE;
import static iq.ihala.process.decision.Tools.TRAF;
import static iq.ihala.process.decision.Tools.TRIBE;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.risk.RiskLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is unknown counts as danger (dossier §12): whatever else was answered, putting «unknown», «declined» or the dangerous
 * answer in place of the safe one never lowers a level. Each tool is swept from its safest answers and from many others.
 */
class UnknownIsNeverSaferTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MIXTURES = 40;
    private static final String YES = "Y";
    private static final String NO = "N";

    /** @param safe each question with its safe answer, Y or N; @param fixed what is not swept */
    record Tool(
            String name,
            Map<String, String> safe,
            Map<String, Object> fixed,
            Function<Map<String, Object>, ToolScore> assess) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tool> tools() {
        Map<String, Object> displaced = Map.of("problemTypes", "DISP,LOSS", "siEvictionDays", 20);
        return Stream.of(
                new Tool(
                        "DV about a husband", violence(), Map.of("sex", "FEMALE", "perpRelation", "SPOUSE"), violent()),
                new Tool(
                        "DV about a brother",
                        violence(),
                        Map.of("sex", "FEMALE", "perpRelation", "SIBLING"),
                        violent()),
                new Tool(
                        "CHILD",
                        child(),
                        Map.of("chAgeBand", "9_14", "chMarriageDays", 30),
                        a -> CHILD.assess(a, null)),
                new Tool("CHILD of an unknown age", child(), Map.of(), a -> CHILD.assess(a, null)),
                new Tool("CYBER", blackmail(), stranger(), a -> BLACKMAIL.assess(a, RiskLevel.NONE)),
                new Tool("DRUG", drug(), Map.of("substances", List.of("HASHISH"), "assistHashish", 2), use(false)),
                new Tool("DRUG of a child, not scored", drug(), Map.of("substances", List.of("HASHISH")), use(true)),
                new Tool("DRUG, nothing named", drug(), Map.of(), use(false)),
                new Tool("TRIBE", tribe(), quarrel("NONE"), a -> TRIBE.assess(a, TODAY)),
                new Tool("TRIBE with light arms", tribe(), quarrel("LIGHT"), a -> TRIBE.assess(a, TODAY)),
                new Tool("TRAF", trafficking(), Map.of("trMoveHours", 80), TRAF::assess),
                new Tool("SIMPLE, displaced and bereaved", simple("DISP,LOSS"), displaced, SIMPLE::assess),
                new Tool("SIMPLE, school", simple("SCHOOL"), Map.of("problemTypes", "SCHOOL"), SIMPLE::assess),
                new Tool("SIMPLE, runaway", simple("RUNAWAY"), Map.of("problemTypes", "RUNAWAY"), SIMPLE::assess),
                new Tool("SIMPLE, neighbours", simple("NEIGH"), Map.of("problemTypes", "NEIGH"), SIMPLE::assess),
                new Tool("SIMPLE, family", simple("FAM"), Map.of("problemTypes", "FAM"), SIMPLE::assess));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tools")
    void noOtherAnswerIsSaferThanTheSafeOne(Tool tool) {
        Random chance = new Random(tool.name().hashCode());
        List<String> lower = new ArrayList<>();
        int compared = 0;
        for (int mixture = 0; mixture < MIXTURES; mixture++) {
            Map<String, Object> answers = mixed(tool, chance, mixture);
            RiskLevel level = tool.assess().apply(answers).level();
            for (Map.Entry<String, String> question : tool.safe().entrySet()) {
                if (!answers.get(question.getKey()).equals(question.getValue())) {
                    continue;
                }
                for (String other : List.of(question.getValue().equals(YES) ? NO : YES, "U", "D")) {
                    Map<String, Object> changed = new HashMap<>(answers);
                    changed.put(question.getKey(), other);
                    compared++;
                    RiskLevel now = tool.assess().apply(changed).level();
                    if (!now.atLeast(level)) {
                        lower.add(question.getKey() + "=" + other + " of " + answers + ": " + level + " → " + now);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(MIXTURES * tool.safe().size() / 3);
        assertThat(lower).isEmpty();
    }

    /** All 729 answers of yes, no and unknown to the six questions. */
    @Test
    void theSuicideScreenIsSweptWhole() {
        List<String> questions = List.of("q1", "q2", "q3", "q4", "q5", "q6");
        List<String> said = List.of(NO, YES, "U");
        List<String> lower = new ArrayList<>();
        List<String> exceptions = new ArrayList<>();
        for (int code = 0; code < 729; code++) {
            Map<String, Object> answers = new HashMap<>(
                    Map.of("q6_3m", NO, "attempt24h", NO, "meansAtHand", NO, "canPromiseSafetyTonight", YES));
            int rest = code;
            for (String question : questions) {
                answers.put(question, said.get(rest % 3));
                rest /= 3;
            }
            ToolScore before = SUICIDE.full(answers);
            for (String question : questions) {
                if (!answers.get(question).equals(NO)) {
                    continue;
                }
                for (String other : List.of(YES, "U")) {
                    Map<String, Object> changed = new HashMap<>(answers);
                    changed.put(question, other);
                    if (!SUICIDE.full(changed).level().atLeast(before.level())) {
                        (question.equals("q2") && before.reasons().contains(ToolScore.INCOMPLETE) ? exceptions : lower)
                                .add(question + "=" + other + " of " + answers);
                    }
                }
            }
        }
        assertThat(lower).isEmpty();
        // Dossier §12.1 row 2: with thoughts six questions are asked, and one of six unknown is complete; without,
        // three are.
        assertThat(exceptions).allSatisfy(change -> assertThat(change).startsWith("q2=Y"));
    }

    private static Map<String, Object> mixed(Tool tool, Random chance, int mixture) {
        Map<String, Object> answers = new HashMap<>(tool.fixed());
        tool.safe().forEach((question, safe) -> {
            // The first is the safest of all; then ever fewer safe answers.
            boolean other = mixture > 0 && chance.nextInt(MIXTURES) < mixture * 2 / 3;
            String dangerous = safe.equals(YES) ? NO : YES;
            answers.put(question, other ? List.of(dangerous, "U", "D").get(chance.nextInt(3)) : safe);
        });
        return answers;
    }

    private static Function<Map<String, Object>, ToolScore> violent() {
        return answers -> DV.assess(answers).score();
    }

    private static Function<Map<String, Object>, ToolScore> use(boolean minor) {
        return answers -> DRUG.assess(answers, minor);
    }

    private static Map<String, Object> stranger() {
        return Map.of(
                "deadlineGiven",
                "NO",
                "payment",
                "NONE",
                "demandType",
                "NONE",
                "perpKnown",
                "UNKNOWN",
                "published",
                "NONE");
    }

    private static Map<String, Object> quarrel(String arms) {
        return Map.of(
                "firearmsSeen", arms,
                "deathsOrInjuries", "NONE",
                "priorViolence12m", 0,
                "shotsDate", "2026-11-10",
                "ultimatumEnd", "2026-12-20",
                "truceEnd", "2026-12-20");
    }

    private static Map<String, String> violence() {
        Map<String, String> safe = no(IntStream.rangeClosed(1, 20).mapToObj("da%02d"::formatted));
        safe.putAll(no(IntStream.rangeClosed(1, 24).mapToObj("dash%02d"::formatted)));
        safe.putAll(no(Stream.of(
                "f_injury_now",
                "f_threat_24h",
                "f_strangle",
                "f_honour",
                "f_honour_meeting",
                "f_forced_marriage",
                "f_searched",
                "f_selfburn",
                "f_locked",
                "f_armed_role",
                "f_sep_recent",
                "f_inlaws",
                "perpHasAccess",
                "fearNow",
                "violence12m")));
        safe.put("onlyVerbal", YES);
        return safe;
    }

    private static Map<String, String> child() {
        Map<String, String> safe = no(Stream.of(
                "chLifeDanger",
                "chSevereInjury",
                "chHonourThreat",
                "chSuicidal",
                "chTraffickedNow",
                "chSexualAbuse",
                "chPerpAccess",
                "chAbandoned",
                "chForcedMarriage",
                "chInjuryByCarer",
                "chUnaccompanied",
                "chWorstLabour",
                "chOrganisedBegging",
                "chRecruited",
                "chDisabledNeglected",
                "chCorporal",
                "chHurtOutside",
                "chNeglect",
                "chSchoolWork",
                "chWitness",
                "chBullying",
                "chRunawaySafe",
                "chParenting",
                "chDisability",
                "chDrugsInHome"));
        safe.put("chSafeAdult", YES);
        return safe;
    }

    private static Map<String, String> blackmail() {
        return no(Stream.of(
                "sexualImages", "victimMinor", "familyKnows", "honourRisk", "accountTaken", "personalMaterial"));
    }

    private static Map<String, String> drug() {
        return no(Stream.of(
                "ownUse", "drOverdose", "drPsychosis", "drWithdrawalFits", "drViolent", "injecting3m", "pregnant"));
    }

    private static Map<String, String> tribe() {
        Map<String, String> safe = no(
                Stream.of("shotsFired", "ultimatum", "personHunted", "womenChildrenTarget", "truce", "newcomersTribe"));
        safe.putAll(Map.of("talks", YES, "negotiator", YES, "settled", YES));
        return safe;
    }

    private static Map<String, String> trafficking() {
        return no(Stream.of(
                "trHeldNow",
                "trSold",
                "trMoved",
                "trSexual",
                "trBegging",
                "trOrgan",
                "trAccess",
                "victimMinor",
                "tiMovement",
                "tiViolence",
                "tiDocuments",
                "tiDebt",
                "tiVulnerability",
                "tiDeception",
                "tiIsolation",
                "tiThreats",
                "tiWages",
                "tiConditions",
                "tiOvertime"));
    }

    private static Map<String, String> simple(String problems) {
        Map<String, Stream<String>> asked = Map.of(
                "NEIGH",
                Stream.of("siWeapon", "siInjury", "siThreatToKill", "siFeud", "siRepeated", "siNeighWords"),
                "SCHOOL",
                Stream.of(
                        "siWeapon",
                        "siHospitalInjury",
                        "siSexual",
                        "siDrugGang",
                        "siSuicidal",
                        "siBruises",
                        "siTeacherBeating",
                        "siBullying",
                        "siSchoolQuarrel"),
                "RUNAWAY",
                Stream.of("siHonourThreat", "siSearched", "siUnsafeSleep", "siSafeRelatives"),
                "FAM",
                Stream.of("siCustodyByForce", "siFamQuarrel"),
                "DISP,LOSS",
                Stream.of(
                        "siWeapon",
                        "siHostTension",
                        "siEviction",
                        "siNoShelter",
                        "siNoPapers",
                        "siInfoOnly",
                        "siSuicidal",
                        "siDestitute",
                        "siAlone",
                        "siNoCarer",
                        "siVisit"));
        return no(asked.get(problems));
    }

    private static Map<String, String> no(Stream<String> questions) {
        Map<String, String> safe = new HashMap<>();
        questions.forEach(question -> safe.put(question, NO));
        return safe;
    }
}
