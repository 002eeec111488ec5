package iq.ihala.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What one user has filled in of one task's form so far. Nothing of it is judged: a draft is not an answer.
 *
 * @param task id of the human step
 * @param form id of the form, such as {@code reception.takeIntake}
 * @param by the user who types; nobody else ever gets it
 * @param answers field key to String, Boolean, Number or List of String
 */
public record Draft(
        CaseNumber caseNumber,
        String task,
        String form,
        int formVersion,
        String by,
        Instant at,
        Map<String, Object> answers) {

    /** @throws IllegalArgumentException if an answer is of another type; names the field, never the answer */
    public Draft {
        Objects.requireNonNull(caseNumber, "case number");
        answers = StepAnswers.checked(answers);
    }

    @Override
    public String toString() {
        return "Draft[" + caseNumber + " " + form + " v" + formVersion + ", answers hidden]";
    }
}
