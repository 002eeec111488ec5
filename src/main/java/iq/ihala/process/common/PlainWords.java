package iq.ihala.process.common;

import iq.ihala.forum.TextCheck;
import iq.ihala.process.forms.Step;

/** Words for a forum name nobody: what looks like a telephone number or a name is refused before it is kept. */
public final class PlainWords {

    private PlainWords() {}

    /**
     * The words of a field, or null if none were written.
     *
     * @throws iq.ihala.process.forms.RefusedAnswer if they point at a person
     */
    public static String of(Step step, String field) {
        String words = step.text(field).orElse(null);
        if (words != null) {
            TextCheck.refusal(words).ifPresent(reason -> {
                throw step.refuse(field, reason);
            });
        }
        return words;
    }
}
