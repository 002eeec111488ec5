package iq.ihala.casefile.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One try to reach the person. */
@Entity
@Immutable
@Table(name = "case_contact")
class ContactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    String caseNumber;
    private Instant triedAt;
    private boolean made;
    String method;

    protected ContactRow() {}

    ContactRow(String caseNumber, Instant triedAt, boolean made, String method) {
        this.caseNumber = caseNumber;
        this.triedAt = triedAt;
        this.made = made;
        this.method = method;
    }

    Instant triedAt() {
        return triedAt;
    }

    boolean made() {
        return made;
    }
}
