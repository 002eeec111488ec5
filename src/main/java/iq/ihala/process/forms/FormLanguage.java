package iq.ihala.process.forms;

/**
 * A language in which the forms can be read.
 *
 * @param code as in the folder's name under {@code forms/i18n}, for instance {@code en}
 * @param name as its own speakers write it
 * @param direction {@code rtl} or {@code ltr}
 */
record FormLanguage(String code, String name, String direction) {

    /** The language in which the forms are written; it needs no texts beside them. */
    static final String OF_THE_FORMS = "ar";

    boolean isOfTheForms() {
        return code.equals(OF_THE_FORMS);
    }
}
