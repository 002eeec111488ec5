package iq.ihala.legaladvice;

import iq.ihala.calendar.ArabicDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The options of one person (dossier §6.5), from the law's tables and her lawyer's own words.
 *
 * @param route where a complaint may go
 * @param hidden how many rows are left out because no lawyer has confirmed them
 * @param own the lawyer's words by code of an option, and under {@link #OPENING} those that stand on top; never logged
 */
public record OptionsSheet(
        Situation situation,
        List<LawRow> offences,
        List<LawRow> notes,
        List<LawRow> options,
        List<LawRow> route,
        List<LawRow> evidence,
        List<LawRow> procedure,
        List<LawRow> warnings,
        long hidden,
        Map<String, String> own) {

    /** Under this key the lawyer's words for the whole sheet are kept. */
    public static final String OPENING = "opening";

    /** Codes of the warnings that must be read to this person. */
    public Set<String> mandatoryWarnings() {
        return warnings.stream().map(LawRow::code).collect(Collectors.toSet());
    }

    /** A text of a row with the last day for this person's complaint in it. */
    public String fill(String text) {
        return text.replace(LawRow.DATE, lastDay());
    }

    private String lastDay() {
        LocalDate deadline = situation.deadline();
        if (deadline != null) {
            return ArabicDates.day(deadline);
        }
        return "NO".equals(situation.complaintOnly())
                ? "لا تسري مدة الثلاثة أشهر على هذه الجريمة"
                : "لا يُعرف بعد؛ قد تسري مدة ثلاثة أشهر من العلم بالجريمة";
    }

    @Override
    public String toString() {
        return "OptionsSheet[hidden]";
    }
}
