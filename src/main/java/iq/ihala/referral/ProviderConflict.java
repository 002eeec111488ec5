package iq.ihala.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A provider that must not be offered in a case, for example because the alleged perpetrator works there. */
@Entity
@Table(name = "provider_conflict")
class ProviderConflict {

    @EmbeddedId
    private Key key;

    private String declaredBy;
    private Instant declaredAt;

    protected ProviderConflict() {}

    ProviderConflict(String caseNumber, String providerId, String declaredBy, Instant declaredAt) {
        this.key = new Key(caseNumber, providerId);
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    @Embeddable
    record Key(@Column(name = "case_number") String caseNumber, @Column(name = "provider_id") String providerId)
            implements Serializable {}
}
