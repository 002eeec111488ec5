package iq.ihala.process.support;

import java.util.HashMap;
import java.util.Map;

/** The answers to one form: ordinary ones, with what the test is about said over them. */
public final class Answers {

    private Answers() {}

    /** {@code ordinary} with {@code said} in place of what it says; a null takes an answer away. */
    public static Map<String, Object> with(Map<String, Object> ordinary, Map<String, Object> said) {
        Map<String, Object> answers = new HashMap<>(ordinary);
        said.forEach((field, answer) -> {
            if (answer == null) {
                answers.remove(field);
            } else {
                answers.put(field, answer);
            }
        });
        return answers;
    }

    public static Map<String, Object> with(Map<String, Object> ordinary, String field, Object answer) {
        Map<String, Object> said = new HashMap<>();
        said.put(field, answer);
        return with(ordinary, said);
    }
}
