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

/** A provider that was asked and given up, with the proof of what happened there. */
@Entity
@Table(name = "referral_attempt")
class ReferralAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String referralId;
    private String providerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralState outcome;

    private String reason;
    private Instant consentedAt;
    private String consentedBy;
    private Instant sentAt;
    private Instant answeredAt;
    private String answeredBy;
    private Instant givenUpAt;

    protected ReferralAttempt() {}

    ReferralAttempt(
            String referralId,
            String providerId,
            ReferralState outcome,
            String reason,
            Instant consentedAt,
            String consentedBy,
            Instant sentAt,
            Instant answeredAt,
            String answeredBy,
            Instant givenUpAt) {
        this.referralId = referralId;
        this.providerId = providerId;
        this.outcome = outcome;
        this.reason = reason;
        this.consentedAt = consentedAt;
        this.consentedBy = consentedBy;
        this.sentAt = sentAt;
        this.answeredAt = answeredAt;
        this.answeredBy = answeredBy;
        this.givenUpAt = givenUpAt;
    }
}
