package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.util.Set;

/**
 * A row of the law's tables (dossier §6): information for a lawyer, not advice.
 *
 * @param code {@code L01}–{@code L35}, {@code P}, {@code R}, {@code E}, {@code O}, {@code W}, {@code S} or {@code A} with a number
 * @param title Arabic; in a warning the words that are read aloud
 * @param articles law and articles, in Arabic; may be empty
 * @param body Arabic; what the row says; may hold {@link #DATE}
 * @param pro of an option what speaks for it, of a piece of evidence what to mind; may be empty
 * @param contra what speaks against an option; may be empty
 * @param reversible whether an option can be taken back, in words; may be empty
 * @param timeLimit of an option, in words; may hold {@link #DATE}
 * @param penaltyClass of an offence: {@code FELONY}, {@code MISDEMEANOUR}, {@code FELONY_OR_MISDEMEANOUR},
 *     {@code CARE_MEASURES}, {@code CIVIL} or {@code NONE}; else empty
 * @param complaintOnly of an offence: {@code YES}, {@code NO}, {@code UNSURE}, or {@code NOT_APPLICABLE}; else empty
 * @param appliesTo codes of situations, {@code ALL} for everybody; of a route the places that it offers, of an address the place
 * @param confidence mark of the dossier (§0.1), such as {@code V} or {@code G/M}
 * @param confirmedOn null while no lawyer has confirmed the row as it stands
 * @param version for {@link LawTables#edit} and {@link LawTables#confirm}
 */
public record LawRow(
        String code,
        LawKind kind,
        String title,
        String titleEnglish,
        String articles,
        String body,
        String pro,
        String contra,
        String reversible,
        String timeLimit,
        String penaltyClass,
        String complaintOnly,
        Set<String> appliesTo,
        String confidence,
        String confirmedBy,
        LocalDate confirmedOn,
        long version) {

    /** Stands in a text where the last day for this person's complaint is said. */
    public static final String DATE = "{التاريخ}";

    /** Stands beside every row on screen and paper that no lawyer has confirmed. */
    public static final String UNCONFIRMED = "غير مؤكد من محامٍ";

    public boolean isConfirmed() {
        return confirmedOn != null;
    }

    /** What of it a lawyer may change, as it stands. */
    public LawWords words() {
        return new LawWords(title, articles, body, pro, contra, reversible, timeLimit);
    }

    /** {@link #UNCONFIRMED} in brackets behind a space, or nothing. */
    public String mark() {
        return isConfirmed() ? "" : " [" + UNCONFIRMED + "]";
    }

    /** Whether the row holds for somebody in this situation. */
    public boolean holdsFor(Set<String> situation) {
        return appliesTo.contains("ALL") || appliesTo.stream().anyMatch(situation::contains);
    }
}
