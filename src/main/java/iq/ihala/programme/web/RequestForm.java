package iq.ihala.programme.web;

import iq.ihala.programme.Contact;
import iq.ihala.programme.ProgrammeWords;
import iq.ihala.programme.RequestWords;

/**
 * What was typed into a request, by an institution or by whoever opens its letter. Whoever is refused gets it back to put right;
 * otherwise it is never shown again.
 */
record RequestForm(
        String requester,
        String district,
        String institution,
        String wish,
        String name,
        String telephone,
        String channel,
        String kind) {

    static final RequestForm EMPTY = new RequestForm("", "", "", "", "", "", "", "");

    private static final int MOST_WORDS = 4_000;
    private static final int MOST_LINE = 200;

    RequestForm {
        requester = given(requester);
        district = given(district);
        institution = given(institution);
        wish = given(wish);
        name = given(name);
        telephone = given(telephone);
        channel = given(channel);
        kind = given(kind);
    }

    /** Why it cannot be taken, in Arabic; null if it can. */
    String refusal() {
        if (!ProgrammeWords.REQUESTERS.containsKey(requester)
                || !ProgrammeWords.DISTRICTS.containsKey(district)
                || institution.isEmpty()
                || wish.isEmpty()) {
            return "اكتب من أنتم وأين، وما الذي تطلبونه.";
        }
        boolean tooLong = wish.length() > MOST_WORDS
                || institution.length() > MOST_LINE
                || name.length() > MOST_LINE
                || telephone.length() > MOST_LINE;
        return tooLong ? "النص أطول من " + MOST_WORDS + " حرف. اختصره." : null;
    }

    RequestWords words() {
        return new RequestWords(institution, wish);
    }

    Contact contact() {
        return new Contact(orNull(name), orNull(telephone));
    }

    @Override
    public String toString() {
        return "RequestForm[hidden]";
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
