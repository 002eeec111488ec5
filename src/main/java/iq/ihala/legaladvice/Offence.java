package iq.ihala.legaladvice;

import java.time.LocalDate;

/**
 * A row of the offence table (dossier §6.1): information for a lawyer, not advice. Every row waits for an Iraqi lawyer's
 * confirmation.
 *
 * @param code {@code L01} to {@code L35}
 * @param articles law and articles, in Arabic
 * @param penaltyClass {@code FELONY}, {@code MISDEMEANOUR}, {@code FELONY_OR_MISDEMEANOUR}, {@code CARE_MEASURES},
 *     {@code CIVIL} or {@code NONE}
 * @param complaintOnly {@code YES}, {@code NO}, {@code UNSURE}, or {@code NOT_APPLICABLE} where no offence is meant
 * @param confidence {@code H}, {@code M} or {@code L}
 * @param confirmedOn null until a lawyer has confirmed the row
 */
public record Offence(
        String code,
        String nameArabic,
        String nameEnglish,
        String articles,
        String penaltyClass,
        String complaintOnly,
        String noteArabic,
        String confidence,
        String confirmedBy,
        LocalDate confirmedOn) {}
