package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
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

/** One answer to one question of consent, yes or no. Ends are set by single statements in {@link ConsentRows}. */
@Entity
@Immutable
@Table(name = "consent")
class ConsentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    String rowKey;
    String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    ConsentCode code;

    boolean granted;
    String item;
    String recipientKey;

    @Column(columnDefinition = "varbinary(1024)")
    byte[] sealedRecipient;

    String fieldSet;
    String givenBy;
    String how;

    @Column(columnDefinition = "varbinary(1024)")
    byte[] sealedWitness;

    String language;
    Integer textVersion;
    boolean oneAction;
    String recordedBy;
    Instant decidedAt;
    Instant validUntil;
    Instant reducedAt;
    Instant endedAt;
    String endedBy;
    String endedHow;

    protected ConsentRow() {}

    String reference() {
        return String.valueOf(seq);
    }

    String place(String column) {
        return String.join("|", "consent", column, caseNumber, code.name(), rowKey);
    }
}
