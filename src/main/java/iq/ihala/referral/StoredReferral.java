package iq.ihala.referral;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is kept of a referral, and its reading. Only {@link ReferralItem} changes it. */
@MappedSuperclass
abstract class StoredReferral {

    @Id
    String id;

    /** Null until stored: the repository then inserts without asking first. */
    @Version
    Long version;

    String caseNumber;
    String serviceCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ReferralState state;

    String providerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    FieldSet fieldSet;

    String previousItem;
    int providersTried;
    int noShows;
    int reminders;

    @Embedded
    StandingAnswer answer = StandingAnswer.NONE;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ServiceResult result;

    LocalDate endedOn;
    String closeReason;

    Instant openedAt;
    Instant consentedAt;
    String consentedBy;
    Instant sentAt;
    Instant deliveredAt;
    Instant seenAt;
    Instant remindedAt;
    Instant attendanceAt;
    String attendanceBy;
    String attendanceReason;
    Instant closedAt;
    String closedBy;

    @Convert(converter = Codes.class)
    Set<String> givenUp = Set.of();

    String id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    String serviceCode() {
        return serviceCode;
    }

    ReferralState state() {
        return state;
    }

    String providerId() {
        return providerId;
    }

    FieldSet fieldSet() {
        return fieldSet;
    }

    int providersTried() {
        return providersTried;
    }

    int reminders() {
        return reminders;
    }

    boolean wasSent() {
        return sentAt != null;
    }

    boolean isSeen() {
        return seenAt != null;
    }

    ReferralView view(String serviceName, String providerName) {
        return new ReferralView(
                id,
                caseNumber,
                serviceCode,
                serviceName,
                state,
                providerId,
                providerName,
                fieldSet,
                previousItem,
                Set.copyOf(givenUp),
                providersTried,
                noShows,
                reminders,
                answer.appointment(),
                answer.expectedDate(),
                answer.declineReason(),
                answer.transportNeeded(),
                answer.escortNeeded(),
                result,
                openedAt,
                sentAt,
                answer.answeredAt(),
                closedAt);
    }
}
