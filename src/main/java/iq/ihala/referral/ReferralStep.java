package iq.ihala.referral;

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

/** One line of a referral's proof: written with the change itself, never changed after. */
@Entity
@Table(name = "referral_step")
class ReferralStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String referralId;
    private String providerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralEvent kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralState was;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralState became;

    private String detail;
    private String doneBy;
    private Instant happenedAt;

    protected ReferralStep() {}

    ReferralStep(
            String referralId,
            String providerId,
            ReferralEvent kind,
            ReferralState was,
            ReferralState became,
            String detail,
            String doneBy,
            Instant happenedAt) {
        this.referralId = referralId;
        this.providerId = providerId;
        this.kind = kind;
        this.was = was;
        this.became = became;
        this.detail = detail;
        this.doneBy = doneBy;
        this.happenedAt = happenedAt;
    }
}
