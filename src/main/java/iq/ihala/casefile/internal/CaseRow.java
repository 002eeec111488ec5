package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.EarlierCase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;

/** A case file's codes and dates, as read. It is changed by single statements in {@link Cases}, never through here. */
@Entity
@Immutable
@Table(name = "case_file")
class CaseRow {

    @Id
    @Column(name = "case_number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private CaseStatus status;

    private String channel;
    private String riskLevel;
    private LocalDate mildSince;
    private boolean restricted;
    private String counsellor;
    private String caseWorker;
    private String lawyer;
    private Instant openedAt;
    private String openedBy;
    private Instant reopenedAt;
    private Instant closedAt;
    private String closureReason;

    protected CaseRow() {}

    Instant lastOpenedAt() {
        return reopenedAt == null ? openedAt : reopenedAt;
    }

    CaseSummary summary(ZoneId zone) {
        return new CaseSummary(
                new CaseNumber(number),
                status,
                channel,
                riskLevel,
                counsellor,
                caseWorker,
                lawyer,
                restricted,
                date(openedAt, zone),
                mildSince,
                date(closedAt, zone),
                closureReason);
    }

    EarlierCase earlier(ZoneId zone) {
        return new EarlierCase(new CaseNumber(number), date(openedAt, zone), status);
    }

    private static LocalDate date(Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
