package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Names the columns for queries; rows are read as {@link CaseView} and changed by single statements in {@link Cases}. */
@Entity
@Immutable
@Table(name = "case_file")
class CaseRow {

    @Id
    @Column(name = "case_number")
    String number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    CaseStatus status;

    String channel;
    String riskLevel;
    LocalDate mildSince;
    boolean restricted;
    String counsellor;
    String caseWorker;
    String lawyer;
    Instant openedAt;
    String openedBy;
    Instant reopenedAt;
    Instant closedAt;
    String closureReason;

    protected CaseRow() {}
}
