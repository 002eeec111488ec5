package iq.ihala.process.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a person said in a talk, told as prose: {@code Talk.withAWoman().aboutHerHusband().whoSaysYesTo("da01")}. */
final class Talk {

    private final Map<String, Object> answers = new HashMap<>();

    private Talk(String sex) {
        answers.put("sex", sex);
    }

    static Talk withAWoman() {
        return new Talk("FEMALE");
    }

    static Talk withAMan() {
        return new Talk("MALE");
    }

    /** All items of the domestic-violence tool answered no, and words only without fear. */
    Talk whoKnowsOfNoDanger() {
        IntStream.rangeClosed(1, 20).forEach(item -> answers.put("da%02d".formatted(item), "N"));
        answers.put("da03a", "N");
        IntStream.rangeClosed(1, 24).forEach(item -> answers.put("dash%02d".formatted(item), "N"));
        List.of(
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
                        "f_inlaws")
                .forEach(flag -> answers.put(flag, "N"));
        answers.put("dashJudgement", "NOT_HIGH");
        answers.put("callOuts12m", 0);
        answers.put("violence12m", "N");
        answers.put("dvPhysical12m", "N");
        answers.put("perpHasAccess", "N");
        answers.put("fearNow", "N");
        answers.put("onlyVerbal", "Y");
        return this;
    }

    Talk aboutHerHusband() {
        return about("SPOUSE");
    }

    Talk about(String relation) {
        answers.put("perpRelation", relation);
        return this;
    }

    Talk whoSaysYesTo(String... items) {
        return whoSays("Y", items);
    }

    Talk whoDoesNotKnow(String... items) {
        return whoSays("U", items);
    }

    Talk whoDeclinesToSay(String... items) {
        return whoSays("D", items);
    }

    Talk whoIsNotAsked(String... items) {
        List.of(items).forEach(answers::remove);
        return this;
    }

    Talk with(String key, Object value) {
        answers.put(key, value);
        return this;
    }

    Map<String, Object> answers() {
        return answers;
    }

    private Talk whoSays(String answer, String... items) {
        List.of(items).forEach(item -> answers.put(item, answer));
        return this;
    }
}
