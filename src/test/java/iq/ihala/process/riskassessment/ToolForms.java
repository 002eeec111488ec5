package iq.ihala.process.riskassessment;

import iq.ihala.process.decision.ToolAnswers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers of the tools' forms: everything is answered no unless a test says otherwise. */
public final class ToolForms {

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
            "onlyVerbal");
    private static final List<String> CIRCUMSTANCES =
            List.of("pregnant", "disabilityDependence", "aged60Alone", "previousCase12m");

    private ToolForms() {}

    /** Domestic violence by a husband, with the whole Danger Assessment. */
    public static Map<String, Object> violenceByHusband(String... yes) {
        Map<String, Object> answers = no(FLAGS);
        answers.putAll(no(CIRCUMSTANCES));
        IntStream.rangeClosed(1, 20).forEach(item -> answers.put("da%02d".formatted(item), "N"));
        IntStream.rangeClosed(1, 24).forEach(item -> answers.put("dash%02d".formatted(item), "N"));
        answers.put("da03a", "N");
        answers.put("perpRelation", "SPOUSE");
        answers.put("callOuts12m", 0);
        answers.put("dashJudgement", "NOT_HIGH");
        return with(answers, yes);
    }

    public static Map<String, Object> twoQuestions(String q1, String q2) {
        Map<String, Object> answers = no(CIRCUMSTANCES);
        answers.putAll(Map.of("q1", q1, "q2", q2));
        return answers;
    }

    public static Map<String, Object> wholeSuicideScreen(String... yes) {
        Map<String, Object> answers =
                no(List.of("q1", "q2", "q3", "q4", "q5", "q6", "q6_3m", "attempt24h", "meansAtHand"));
        answers.putAll(no(CIRCUMSTANCES));
        answers.put("canPromiseSafetyTonight", "Y");
        answers.put("localMeans", List.of("NONE"));
        return with(answers, yes);
    }

    /** A stranger demands money and sets no time. */
    public static Map<String, Object> blackmail(String... yes) {
        Map<String, Object> answers = no(List.of(
                "sexualImages", "victimMinor", "familyKnows", "honourRisk", "accountTaken", "personalMaterial"));
        answers.putAll(no(CIRCUMSTANCES));
        answers.putAll(Map.of(
                "deadlineGiven", "NO",
                "payment", "DEMANDED",
                "demandType", "MONEY",
                "perpKnown", "UNKNOWN",
                "published", "NONE"));
        return with(answers, yes);
    }

    /** A child of nine to fourteen with a safe adult. */
    public static Map<String, Object> child(String... yes) {
        return asked(ToolAnswers.child(yes));
    }

    /** Somebody who takes crystal. */
    public static Map<String, Object> crystal(int assistScore) {
        Map<String, Object> answers = asked(ToolAnswers.drugUse());
        answers.putAll(Map.of("substances", List.of("CRYSTAL"), "assistCrystal", assistScore));
        return answers;
    }

    public static Map<String, Object> noUse() {
        Map<String, Object> answers = no(CIRCUMSTANCES);
        answers.put("ownUse", "N");
        return answers;
    }

    /** Words only, both sides talk. */
    public static Map<String, Object> tribe(String... yes) {
        return asked(ToolAnswers.tribe(yes));
    }

    public static Map<String, Object> trafficking(String... yes) {
        return asked(ToolAnswers.trafficking(yes));
    }

    /** @param problems codes with commas, as reception recorded them */
    public static Map<String, Object> otherProblems(String problems, String... yes) {
        Map<String, Object> answers = asked(ToolAnswers.simple(problems, yes));
        answers.remove("problemTypes");
        return answers;
    }

    private static Map<String, Object> asked(Map<String, Object> answers) {
        answers.putAll(no(CIRCUMSTANCES));
        return answers;
    }

    static Map<String, Object> with(Map<String, Object> answers, String... yes) {
        Arrays.stream(yes).forEach(field -> answers.put(field, "Y"));
        return answers;
    }

    private static Map<String, Object> no(List<String> fields) {
        Map<String, Object> answers = new HashMap<>();
        fields.forEach(field -> answers.put(field, "N"));
        return answers;
    }
}
