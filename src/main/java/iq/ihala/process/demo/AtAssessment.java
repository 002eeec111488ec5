package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.each;
import static iq.ihala.process.demo.Said.said;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is answered when danger is assessed (dossier S08–S11). Everything is a no unless the story says yes. */
final class AtAssessment {

    private static final String SUICIDE_TASK = "userTask_screenSuicide";

    private static final List<String> CIRCUMSTANCES =
            List.of("pregnant", "disabilityDependence", "aged60Alone", "previousCase12m");

    private static final List<String> FLAGS = List.of(
            "f_injury_now",
            "f_threat_24h",
            "f_strangle",
            "f_honour",
            "f_forced_marriage",
            "f_searched",
            "f_selfburn",
            "f_locked",
            "f_armed_role",
            "f_sep_recent",
            "f_inlaws",
            "perpHasAccess",
            "fearNow",
            "violence12m",
            "onlyVerbal",
            "da05",
            "da06",
            "da10");

    private static final List<String> CHILD_SIGNS = List.of(
            "chLifeDanger",
            "chSevereInjury",
            "chHonourThreat",
            "chSuicidal",
            "chTraffickedNow",
            "chAbandoned",
            "chSexualAbuse",
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
            "chDrugsInHome");

    private static final List<String> EMERGENCIES =
            List.of("drOverdose", "drPsychosis", "drWithdrawalFits", "drViolent");

    private static final List<String> TRIBE_QUESTIONS =
            List.of("shotsFired", "ultimatum", "personHunted", "womenChildrenTarget", "truce", "talks", "negotiator");

    private static final List<String> TRAFFICKING_SIGNS = List.of(
            "trHeldNow",
            "trSold",
            "trMoved",
            "trSexual",
            "trBegging",
            "trOrgan",
            "victimMinor",
            "tiVulnerability",
            "tiDeception",
            "tiMovement",
            "tiIsolation",
            "tiViolence",
            "tiThreats",
            "tiDocuments",
            "tiWages",
            "tiDebt",
            "tiConditions",
            "tiOvertime");

    private AtAssessment() {}

    /** The psychological counsellor asks the two questions; nothing points to danger. */
    static void noSuicidalSign(CasePlay play) {
        play.about(
                "SUICIDE_SCREEN",
                "psych",
                SUICIDE_TASK,
                all(
                        circumstances(),
                        said(
                                "q1", "N",
                                "q2", "N")));
    }

    /** The psychological counsellor asks the whole screening. */
    static void suicideScreen(CasePlay play, Map<String, Object> answers) {
        play.about("SUICIDE_FULL", "psych", SUICIDE_TASK, answers);
    }

    /** What the case worker asks about a child; everything is a no unless the story says yes. */
    static void childProtection(CasePlay play, String caseWorker, Map<String, Object> around, String yes) {
        play.about(
                "CHILD",
                caseWorker,
                "userTask_assessChild",
                all(circumstances(), each(CHILD_SIGNS, "N"), around, each(words(yes), "Y")));
    }

    static void drugUse(CasePlay play, String caseWorker, Map<String, Object> scores) {
        play.about(
                "DRUG",
                caseWorker,
                "userTask_assessDrugUse",
                all(circumstances(), each(EMERGENCIES, "N"), said("ownUse", "Y", "injecting3m", "N"), scores));
    }

    static void tribalDispute(CasePlay play, String caseWorker, Map<String, Object> said) {
        play.about(
                "TRIBE",
                caseWorker,
                "userTask_assessTribalDispute",
                all(circumstances(), each(TRIBE_QUESTIONS, "N"), said));
    }

    static void trafficking(CasePlay play, String caseWorker, String yes) {
        play.about(
                "TRAF",
                caseWorker,
                "userTask_assessTrafficking",
                all(circumstances(), each(TRAFFICKING_SIGNS, "N"), each(words(yes), "Y")));
    }

    /** @param asked the questions of the problems that reception recorded, separated by spaces */
    static void otherProblems(CasePlay play, String caseWorker, String asked, String yes, Map<String, Object> said) {
        play.about(
                "SIMPLE",
                caseWorker,
                "userTask_assessOtherProblems",
                all(circumstances(), each(words(asked), "N"), each(words(yes), "Y"), said));
    }

    static void reviewed(CasePlay play) {
        play.does("supervisor", "userTask_reviewRisk", said("reviewDecision", "CONFIRM", "perpAffiliation", "NONE"));
    }

    /** Violence by a husband: flags, Danger Assessment and DASH. */
    static Map<String, Object> violenceByHusband(String yes) {
        Map<String, Object> answers = all(
                each(FLAGS, "N"),
                each(numbered("da%02d", 20), "N"),
                each(numbered("dash%02d", 24), "N"),
                circumstances(),
                said(
                        "perpRelation", "SPOUSE",
                        "da03a", "N",
                        "callOuts12m", 0,
                        "dashJudgement", "NOT_HIGH"));
        return yes(answers, yes);
    }

    /** Violence or threats by relatives; the questions about a husband are not asked. */
    static Map<String, Object> dangerFromKin(String yes) {
        Map<String, Object> answers = all(
                each(FLAGS, "N"),
                each(numbered("dash%02d", 24), "N"),
                circumstances(),
                said(
                        "perpRelation", "OTHER_KIN",
                        "callOuts12m", 0,
                        "dashJudgement", "HIGH",
                        "dashJudgementReason", "العشيرة تبحث عنها"));
        return yes(answers, yes);
    }

    /** No thought of death, nothing at hand. */
    static Map<String, Object> noThoughtOfDeath() {
        return all(
                circumstances(),
                said(
                        "q1", "N",
                        "q2", "N",
                        "q6", "N",
                        "meansAtHand", "N",
                        "canPromiseSafetyTonight", "Y",
                        "localMeans", List.of("NONE")));
    }

    /** A plan to die, oil in the house, and no promise for tonight. */
    static Map<String, Object> planWithMeans() {
        return all(
                yes(circumstances(), "q1 q2 q3 q4 q5 meansAtHand"),
                said(
                        "q6", "N",
                        "canPromiseSafetyTonight", "U",
                        "localMeans", List.of("FUEL_FIRE")));
    }

    static Map<String, Object> blackmail(String by, String honourRisk) {
        return all(
                circumstances(),
                said(
                        "deadlineGiven", "NO",
                        "sexualImages", "N",
                        "victimMinor", "N",
                        "payment", "DEMANDED",
                        "demandType", "MONEY",
                        "perpKnown", by,
                        "published", "THREAT",
                        "familyKnows", "N",
                        "honourRisk", honourRisk,
                        "accountTaken", "N",
                        "personalMaterial", "Y"));
    }

    static Map<String, Object> circumstances() {
        return each(CIRCUMSTANCES, "N");
    }

    /** @param fields separated by spaces */
    private static Map<String, Object> yes(Map<String, Object> answers, String fields) {
        return all(answers, each(words(fields), "Y"));
    }

    private static List<String> words(String fields) {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
    }

    private static List<String> numbered(String pattern, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(pattern::formatted).toList();
    }
}
