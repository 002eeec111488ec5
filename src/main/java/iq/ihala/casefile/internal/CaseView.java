package iq.ihala.casefile.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.EarlierCase;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case file's row as it is in the database now.
 *
 * <p>Never read as an entity: the session would go on showing what it first read, while single statements change the row.
 */
record CaseView(
        String number,
        CaseStatus status,
        String channel,
        String riskLevel,
        LocalDate mildSince,
        boolean restricted,
        String counsellor,
        String caseWorker,
        String lawyer,
        Instant openedAt,
        Instant closedAt,
        String closureReason) {

    CaseSummary summary() {
        return new CaseSummary(
                new CaseNumber(number),
                status,
                channel,
                riskLevel,
                counsellor,
                caseWorker,
                lawyer,
                restricted,
                date(openedAt),
                mildSince,
                date(closedAt),
                closureReason);
    }

    EarlierCase earlier() {
        return new EarlierCase(new CaseNumber(number), date(openedAt), status);
    }

    private static LocalDate date(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, WorkingCalendar.BASRA);
    }
}
