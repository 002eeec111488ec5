package iq.ihala.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The partner's answer that stands now; silence is one too. */
@Embeddable
record StandingAnswer(
        LocalDateTime appointment,
        LocalDate expectedDate,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) DeclineReason declineReason,
        boolean transportNeeded,
        boolean escortNeeded,
        Instant answeredAt,
        String answeredBy) {

    static final StandingAnswer NONE = new StandingAnswer(null, null, null, false, false, null, null);

    static StandingAnswer of(Answer a, Instant now) {
        return new StandingAnswer(
                a.appointment(),
                a.expectedDate(),
                a.declineReason(),
                a.transportNeeded(),
                a.escortNeeded(),
                now,
                a.by());
    }
}
