package iq.ihala.casefile;

import java.time.LocalDate;

/**
 * What may be said of a case without opening a single answer: codes, dates and user names.
 *
 * @param riskLevel NONE, LOW, MEDIUM, HIGH or IMMINENT; UNKNOWN before the first assessment
 * @param counsellor user name or null; likewise case worker and lawyer
 * @param restricted only supervisors route it (dossier §2 rule 3)
 * @param openedOn date in Basra
 * @param levelSince date since which the level has been MEDIUM or lower without a break (dossier §3.9), or null while it
 *     is higher or was never assessed since the case was (re)opened
 * @param closedOn date in Basra, or null
 * @param closureReason code of dossier §3.9, or null
 */
public record CaseSummary(
        CaseNumber number,
        CaseStatus status,
        String channel,
        String riskLevel,
        String counsellor,
        String caseWorker,
        String lawyer,
        boolean restricted,
        LocalDate openedOn,
        LocalDate levelSince,
        LocalDate closedOn,
        String closureReason) {}
