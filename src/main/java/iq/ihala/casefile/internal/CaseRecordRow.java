package iq.ihala.casefile.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One version of one part of the file, sealed as a whole. */
@Entity
@Immutable
@Table(name = "case_record")
class CaseRecordRow {

    enum Kind {
        PERSON,
        SAFETY_PLAN,
        /** How the person may be reached. */
        SAFE_CONTACT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    private String rowKey;
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String recordedBy;
    private Instant recordedAt;

    @Column(columnDefinition = "mediumblob")
    private byte[] sealedRecord;

    protected CaseRecordRow() {}

    CaseRecordRow(String rowKey, String caseNumber, Kind kind, String by, Instant at, byte[] sealedRecord) {
        this.rowKey = rowKey;
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.recordedBy = by;
        this.recordedAt = at;
        this.sealedRecord = sealedRecord;
    }

    String rowKey() {
        return rowKey;
    }

    byte[] sealedRecord() {
        return sealedRecord;
    }
}
