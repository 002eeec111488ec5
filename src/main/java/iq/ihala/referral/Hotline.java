package iq.ihala.referral;

import java.time.LocalDate;

/**
 * A telephone line of dossier §5.3. Numbers change: they are data, never text in code.
 *
 * @param code UPPER_SNAKE name of the row
 * @param version counts the changes of the row
 * @param number digits; null while none is confirmed
 * @param shownInBasra false for a line that does not serve Basra
 * @param verifiedOn the day on which the centre called it; null until somebody has
 */
public record Hotline(
        String code,
        long version,
        String number,
        String nameArabic,
        String purposeArabic,
        Confidence confidence,
        boolean shownInBasra,
        String evidence,
        LocalDate verifiedOn,
        String verifiedBy) {}
