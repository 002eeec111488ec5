package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.util.Set;

/**
 * The legal side of a case in codes and dates.
 *
 * @param knowledgeDate the day on which the victim learned of the offence, or null
 * @param excuseEndDate the day on which a compelling excuse ended, or null
 * @param complaintOnly {@code YES}, {@code NO}, {@code UNSURE}, or null before the lawyer has classified
 * @param complaintDeadline last day for the complaint, included; null if none runs
 * @param waiverDeadline null before a complaint was lodged
 * @param decision the person's latest decision, or null
 * @param complaintResult the latest result, or null
 * @param complaintRoute code of the place to which the person agreed to complain, or null
 */
public record LegalFile(
        String caseNumber,
        LocalDate knowledgeDate,
        LocalDate excuseEndDate,
        Set<String> offences,
        String complaintOnly,
        LocalDate complaintDeadline,
        LocalDate waiverDeadline,
        String decision,
        LocalDate decidedOn,
        String complaintResult,
        LocalDate nextSession,
        int missedDeadlines,
        String complaintRoute,
        LocalDate missedDeadline) {

    /** Whether a lodged complaint was left until it counts as waived (CrCP 8), of a file that stands among the missed. */
    public boolean isWaived() {
        return "OPEN".equals(complaintResult) && missedDeadline == null;
    }

    /** The day that went by, of a file of which one did: the newest that was counted, else the one that nobody waited for. */
    public LocalDate missedOn() {
        if (missedDeadline != null) {
            return missedDeadline;
        }
        return isWaived() ? waiverDeadline : complaintDeadline;
    }

    /** How many last days went by, for a file of which at least one did; one that nobody waited for counts once. */
    public int timesMissed() {
        return Math.max(1, missedDeadlines);
    }
}
