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
    private static final String JUDGEMENT_TASK = "userTask_judgeRisk";

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

    /** A level that the case worker judges by the dossier's table. */
    static void judges(CasePlay play, String caseWorker, String tool, String level, String reasons) {
        judges(play, caseWorker, tool, level, reasons, Map.of());
    }

    /** @param said what the story says besides */
    static void judges(
            CasePlay play, String caseWorker, String tool, String level, String reasons, Map<String, Object> said) {
        play.about(
                tool,
                caseWorker,
                JUDGEMENT_TASK,
                all(
                        circumstances(),
                        said(
                                "judgedLevel", level,
                                "judgementIncomplete", "NO",
                                "judgementReasons", reasons),
                        said));
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
        return all(answers, each(List.of(fields.split(" ")), "Y"));
    }

    private static List<String> numbered(String pattern, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(pattern::formatted).toList();
    }
}
