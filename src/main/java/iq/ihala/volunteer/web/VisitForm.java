package iq.ihala.volunteer.web;

import iq.ihala.volunteer.VisitWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Somebody for the list of visits, as typed. Whoever is refused gets it back to put right. */
record VisitForm(String kind, String name, String reach, String why, String quarter) {

    static final VisitForm EMPTY = new VisitForm("", "", "", "", "");

    static final Map<String, String> KINDS = new LinkedHashMap<>();

    private static final int MOST_LINE = 200;
    private static final int MOST_WORDS = 1_000;

    static {
        KINDS.put("SICK", "مريض/ة");
        KINDS.put("ELDERLY", "مسن/ة");
        KINDS.put("VICTIM", "متضرر/ة من حادث أو إرهاب");
        KINDS.put("WIDOW", "أرملة");
        KINDS.put("DISABLED", "ذو/ذات إعاقة");
    }

    VisitForm {
        kind = given(kind);
        name = given(name);
        reach = given(reach);
        why = given(why);
        quarter = given(quarter);
    }

    /** Why it cannot be taken, in Arabic; null if it can. */
    String refusal() {
        if (!KINDS.containsKey(kind)) {
            return "اختر لمن الزيارة.";
        }
        if (name.isEmpty() || reach.isEmpty() || why.isEmpty()) {
            return "اكتب من، وكيف يُسأل بأمان، ولماذا.";
        }
        boolean tooLong = name.length() > MOST_LINE || reach.length() > MOST_LINE || why.length() > MOST_WORDS;
        return tooLong ? "النص أطول من المسموح. اختصره." : null;
    }

    VisitWords words() {
        return new VisitWords(name, reach, why);
    }

    String quarterOf(Set<String> quarters) {
        return quarters.contains(quarter) ? quarter : null;
    }

    @Override
    public String toString() {
        return "VisitForm[hidden]";
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
