package iq.ihala.volunteer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A nomination as typed. Whoever is refused gets it back to put right. */
record HonourForm(String kind, String sex, String name, String reason, String quarter) {

    static final HonourForm EMPTY = new HonourForm("", "", "", "", "");

    static final Map<String, String> KINDS = new LinkedHashMap<>();

    private static final String INSTITUTION = "INSTITUTION";
    private static final int MOST_LINE = 200;
    private static final int MOST_WORDS = 500;

    static {
        KINDS.put("PERSON", "مواطن/ة");
        KINDS.put("VOLUNTEER", "متطوع/ة");
        KINDS.put(INSTITUTION, "مؤسسة");
    }

    HonourForm {
        kind = given(kind);
        sex = given(sex);
        name = given(name);
        reason = given(reason);
        quarter = given(quarter);
    }

    /** Why it cannot be taken, in Arabic; null if it can. */
    String refusal() {
        if (!KINDS.containsKey(kind)) {
            return "اختر من يُكرَّم: شخص أو مؤسسة.";
        }
        if (!isPerson() && !kind.equals(INSTITUTION)) {
            return "اختر: امرأة أو رجل.";
        }
        if (name.isEmpty() || reason.isEmpty()) {
            return "اكتب الاسم، ولماذا.";
        }
        return name.length() > MOST_LINE || reason.length() > MOST_WORDS ? "النص أطول من المسموح. اختصره." : null;
    }

    /** {@code F} or {@code M}; null for an institution. */
    String sexOrNull() {
        return isPerson() && !kind.equals(INSTITUTION) ? sex : null;
    }

    String quarterOf(Set<String> quarters) {
        return quarters.contains(quarter) ? quarter : null;
    }

    @Override
    public String toString() {
        return "HonourForm[hidden]";
    }

    private boolean isPerson() {
        return sex.equals("F") || sex.equals("M");
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
