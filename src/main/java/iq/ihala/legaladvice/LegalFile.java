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
        String complaintRoute) {

    /** How many last days went by, for a file of which at least one did; one that nobody waited for counts once. */
    public int timesMissed() {
        return Math.max(1, missedDeadlines);
    }
}
