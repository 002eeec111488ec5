package iq.ihala.legaladvice;

import java.time.LocalDate;

/**
 * The last day of one offence of one case (dossier §6.6 A03, §12 row 21); days in Basra.
 *
 * @param offence code of the offence table
 * @param complaintOnly {@code YES}, {@code NO} or {@code UNSURE}
 * @param knowledgeDate the day on which the victim learned of this offence, where it is not that of the file; or null
 * @param lastDay included in the time; null where none runs or no day of knowledge is known
 * @param missedDay the last day that went by without a complaint and was counted, or null
 */
public record OffenceDeadline(
        String offence, String complaintOnly, LocalDate knowledgeDate, LocalDate lastDay, LocalDate missedDay) {

    boolean isMissedOn(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today) && !lastDay.equals(missedDay);
    }
}
