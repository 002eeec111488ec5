package iq.ihala.volunteer.web;

import iq.ihala.volunteer.VolunteerWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** What was typed into an application, by the applicant or from a paper. Whoever is refused gets it back to put right. */
record VolunteerForm(
        String name,
        String born,
        String sex,
        String telephone,
        String quarter,
        String motive,
        String skills,
        String references,
        String guardian) {

    static final VolunteerForm EMPTY = new VolunteerForm("", "", "", "", "", "", "", "", "");

    private static final int MOST_WORDS = 2_000;
    private static final int MOST_LINE = 200;

    VolunteerForm {
        name = given(name);
        born = given(born);
        sex = given(sex);
        telephone = given(telephone);
        quarter = given(quarter);
        motive = given(motive);
        skills = given(skills);
        references = given(references);
        guardian = given(guardian);
    }

    /** Why it cannot be taken, in Arabic; null if it can. */
    String refusal(Set<String> quarters, LocalDate today) {
        if (name.isEmpty() || telephone.isEmpty() || references.isEmpty()) {
            return "اكتب الاسم والهاتف ومعرّفين اثنين.";
        }
        if (!sex.equals("F") && !sex.equals("M")) {
            return "اختر: امرأة أو رجل.";
        }
        if (!quarter.isEmpty() && !quarters.contains(quarter)) {
            return "اختر الحي من القائمة.";
        }
        if (!isBirthday(today)) {
            return "اكتب تاريخ الميلاد: السنة ثم الشهر ثم اليوم.";
        }
        boolean tooLong = motive.length() > MOST_WORDS
                || skills.length() > MOST_WORDS
                || references.length() > MOST_WORDS
                || name.length() > MOST_LINE
                || telephone.length() > MOST_LINE
                || guardian.length() > MOST_LINE;
        return tooLong ? "النص أطول من " + MOST_WORDS + " حرف. اختصره." : null;
    }

    private boolean isBirthday(LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(born);
            return day.isBefore(today) && day.isAfter(today.minusYears(110));
        } catch (DateTimeException e) {
            return false;
        }
    }

    VolunteerWords words() {
        return new VolunteerWords(name, born, telephone, orNull(motive), orNull(skills), references, orNull(guardian));
    }

    String quarterOrNull() {
        return orNull(quarter);
    }

    @Override
    public String toString() {
        return "VolunteerForm[hidden]";
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
