package iq.ihala.process.forms;

import iq.ihala.process.forms.RefusedAnswer.Refusal;
import java.util.List;

/**
 * Says in one language what is wrong with a submission.
 *
 * @param form the form's id
 */
record Refusing(FormTexts texts, FormLanguage language, String form) {

    /** The file beside those of the forms. */
    private static final String FILE = "messages";

    String say(RefusalWord word, Object... values) {
        String said = texts.say(language, FILE, word.name(), word.arabic());
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    Refusal refusal(FormField field, String reason) {
        return new Refusal(field.key(), labelOf(field), reason);
    }

    /** Of the submission as a whole. */
    RefusedAnswer refused(RefusalWord word) {
        return refused(List.of(new Refusal("", "", say(word))));
    }

    RefusedAnswer refused(List<Refusal> refusals) {
        return new RefusedAnswer(
                refusals, one -> say(RefusalWord.NAMED, one.label(), one.reason()), say(RefusalWord.AND));
    }

    private String labelOf(FormField field) {
        String kind = "datetime".equals(field.type()) ? ".dateLabel" : ".label";
        return texts.say(language, form, "field_" + field.key() + kind, field.label());
    }
}
