package iq.ihala.publiccomplaint.web;

import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;

/**
 * What was typed into a complaint's form, by a citizen or by the officer who listens. Whoever is refused gets it back to put right;
 * otherwise it is never shown again.
 */
record ComplaintForm(
        String institution,
        String what,
        String wish,
        String evidence,
        String name,
        String telephone,
        String channel,
        String aboutStaff) {

    static final ComplaintForm EMPTY = new ComplaintForm("", "", "", "", "", "", "", "");

    private static final int MOST_WORDS = 4_000;
    private static final int MOST_LINE = 200;

    ComplaintForm {
        institution = given(institution);
        what = given(what);
        wish = given(wish);
        evidence = given(evidence);
        name = given(name);
        telephone = given(telephone);
        channel = given(channel);
        aboutStaff = given(aboutStaff);
    }

    /** Why it cannot be taken, in Arabic; null if it can. */
    String refusal() {
        if (institution.isEmpty() || what.isEmpty()) {
            return "اكتب على من الشكوى وماذا حدث.";
        }
        boolean tooLong = what.length() > MOST_WORDS
                || wish.length() > MOST_WORDS
                || evidence.length() > MOST_WORDS
                || institution.length() > MOST_LINE
                || name.length() > MOST_LINE
                || telephone.length() > MOST_LINE;
        return tooLong ? "النص أطول من " + MOST_WORDS + " حرف. اختصره أو أرسل الباقي في شكوى ثانية." : null;
    }

    public boolean isAboutStaff() {
        return !aboutStaff.isEmpty();
    }

    ComplaintWords words() {
        return new ComplaintWords(institution, what, orNull(wish), orNull(evidence));
    }

    Citizen citizen() {
        return new Citizen(orNull(name), orNull(telephone));
    }

    @Override
    public String toString() {
        return "ComplaintForm[hidden]";
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
