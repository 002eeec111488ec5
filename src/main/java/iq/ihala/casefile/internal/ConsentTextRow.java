package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One version of one consent's words. Written once. */
@Entity
@Immutable
@Table(name = "consent_text")
@IdClass(ConsentTextRow.Key.class)
class ConsentTextRow {

    record Key(ConsentCode code, int version) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private ConsentCode code;

    @Id
    private int version;

    private String textAr;
    private LocalDate inForceFrom;
    private String approvedBy;
    private Instant approvedAt;

    protected ConsentTextRow() {}

    ConsentText text() {
        return new ConsentText(code, version, textAr, inForceFrom, approvedBy, approvedAt);
    }
}
