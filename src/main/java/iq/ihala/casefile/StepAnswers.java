package iq.ihala.casefile;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The private answers of one submitted form, as one whole.
 *
 * @param scope process instance id, or the referral id of the partner's steps; tells repeated steps of a case apart
 * @param form id of the form, such as {@code reception.takeIntake}
 * @param by user who submitted
 * @param answers field key to String, Boolean, Number or List of String; fields without an answer are left out
 */
public record StepAnswers(
        CaseNumber caseNumber,
        String scope,
        String form,
        int formVersion,
        String by,
        Instant at,
        Map<String, Object> answers) {

    /** @throws IllegalArgumentException if an answer is of another type; names the field, never the answer */
    public StepAnswers {
        Objects.requireNonNull(caseNumber, "case number");
        answers = checked(answers);
    }

    static Map<String, Object> checked(Map<String, Object> answers) {
        var kept = new LinkedHashMap<String, Object>();
        answers.forEach((field, answer) -> {
            if (answer != null) {
                kept.put(field, checked(field, answer));
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    private static Object checked(String field, Object answer) {
        if (answer instanceof String || answer instanceof Boolean || answer instanceof Number) {
            return answer;
        }
        if (answer instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return List.copyOf(list);
        }
        throw new IllegalArgumentException(
                "The answer of field " + field + " is no text, number, yes/no or list of texts");
    }

    @Override
    public String toString() {
        return "StepAnswers[" + caseNumber + " " + form + " v" + formVersion + ", answers hidden]";
    }
}
