package iq.ihala.casefile;

import java.util.Optional;

/** Knows what the answers of the forms mean: to which section they belong and how they are said in Arabic. */
public interface AnswerCatalogue {

    /** The section of a field; empty for what belongs nowhere, and that is shown to nobody. */
    Optional<Section> section(String field);

    /** The field's Arabic label. */
    String label(String field);

    /** The answer in Arabic words. */
    String say(String field, Object answer);

    /** The Arabic title of a form, or an empty text. */
    String title(String form);
}
