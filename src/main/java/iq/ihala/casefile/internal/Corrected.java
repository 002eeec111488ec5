package iq.ihala.casefile.internal;

import iq.ihala.casefile.StepAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A submission as it reads after the corrections that came later. */
final class Corrected {

    private Corrected() {}

    /** @param rows the submission last, before it the corrections, newest first */
    static StepAnswers step(List<StepRow> rows, AnswerSeal seal) {
        int last = rows.size() - 1;
        StepAnswers step = seal.open(rows.get(last));
        Map<String, Object> answers = new HashMap<>(step.answers());
        for (int correction = last - 1; correction >= 0; correction--) {
            seal.answers(rows.get(correction))
                    .forEach((field, right) -> answers.computeIfPresent(field, (f, old) -> right));
        }
        return new StepAnswers(
                step.caseNumber(), step.scope(), step.form(), step.formVersion(), step.by(), step.at(), answers);
    }
}
