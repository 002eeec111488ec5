package iq.ihala.process.legaladvice;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.legaladvice.OffenceDeadline;
import iq.ihala.process.forms.AnswerWords;
import java.util.List;

/** One offence of a case as its page shows it. */
record OffenceDay(String code, String title, OffenceDeadline deadline) {

    static List<OffenceDay> of(List<OffenceDeadline> offences, AnswerWords words) {
        return offences.stream()
                .map(one -> new OffenceDay(one.offence(), title(words, one.offence()), one))
                .toList();
    }

    /** Without the code that staff know it by. */
    static String title(AnswerWords words, String offence) {
        return words.say("offenceCodes", offence).replaceFirst("^" + offence + " ", "");
    }

    /** The last day in words; or why there is none. */
    public String lastDay() {
        if (deadline.lastDay() != null) {
            return ArabicDates.day(deadline.lastDay())
                    + (deadline.lastDay().equals(deadline.missedDay()) ? " (انقضى)" : "");
        }
        return deadline.complaintOnly().equals("NO") ? "لا تسري مدة" : "لا يُعرف تاريخ العلم بعد";
    }
}
