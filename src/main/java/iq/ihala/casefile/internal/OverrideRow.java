package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.LegitimateBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One act without consent: asked, decided, used, told. */
@Entity
@Table(name = "consent_override")
class OverrideRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    String rowKey;
    String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    ConsentCode code;

    String item;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    LegitimateBasis basis;

    String fieldSet;

    @Column(columnDefinition = "varbinary(8192)")
    byte[] sealedReason;

    String askedBy;
    Instant askedAt;
    Boolean approved;

    @Column(columnDefinition = "varbinary(8192)")
    byte[] sealedDecision;

    String decidedBy;
    Instant decidedAt;
    String usedFor;
    String usedBy;
    Instant usedAt;
    String toldHow;

    @Column(columnDefinition = "varbinary(8192)")
    byte[] sealedNotTold;

    String toldBy;
    Instant toldAt;

    protected OverrideRow() {}

    String place(String column) {
        return String.join("|", "consent_override", column, caseNumber, code.name(), rowKey);
    }
}
