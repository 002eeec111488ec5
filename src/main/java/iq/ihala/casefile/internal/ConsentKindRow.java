package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** How long a consent of one code holds. */
@Entity
@Immutable
@Table(name = "consent_kind")
class ConsentKindRow {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private ConsentCode code;

    private Integer validDays;
    private boolean oneAction;

    protected ConsentKindRow() {}

    ConsentCode code() {
        return code;
    }

    boolean oneAction() {
        return oneAction;
    }

    Instant validUntil(Instant givenAt) {
        return validDays == null ? null : givenAt.plus(Duration.ofDays(validDays));
    }
}
