package iq.ihala.process.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to a form as a story tells them: field, answer, field, answer. */
final class Said {

    private Said() {}

    static Map<String, Object> said(Object... fieldsAndAnswers) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndAnswers.length; i += 2) {
            answers.put((String) fieldsAndAnswers[i], fieldsAndAnswers[i + 1]);
        }
        return answers;
    }

    /** The same answer to many questions. */
    static Map<String, Object> each(List<String> fields, Object answer) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fields.forEach(field -> answers.put(field, answer));
        return answers;
    }

    /** All of it together; what is said later is said over what came before. */
    @SafeVarargs
    static Map<String, Object> all(Map<String, Object>... parts) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Map<String, Object> part : parts) {
            answers.putAll(part);
        }
        return answers;
    }
}
