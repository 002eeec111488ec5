package iq.ihala.referral;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One referral item: its state, what stands now, and who proved each step when. Rules only; no other module. */
@Entity
@Table(name = "referral")
class ReferralItem {

    @Id
    private String id;

    /** Null until stored: the repository then inserts without asking first. */
    @Version
    private Long version;

    private String caseNumber;
    private String serviceCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralState state;

    private String providerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FieldSet fieldSet;

    private String previousItem;
    private int providersTried;
    private int noShows;
    private int reminders;

    private LocalDateTime appointment;
    private LocalDate expectedDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeclineReason declineReason;

    private boolean transportNeeded;
    private boolean escortNeeded;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ServiceResult result;

    private LocalDate endedOn;
    private String closeReason;

    private Instant openedAt;
    private Instant consentedAt;
    private String consentedBy;
    private Instant sentAt;
    private Instant deliveredAt;
    private Instant remindedAt;
    private Instant answeredAt;
    private String answeredBy;
    private Instant attendanceAt;
    private String attendanceBy;
    private String attendanceReason;
    private Instant closedAt;
    private String closedBy;

    @Convert(converter = Codes.class)
    private Set<String> givenUp = Set.of();

    protected ReferralItem() {}

    ReferralItem(String id, String caseNumber, String serviceCode, String previousItem, Instant now) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.serviceCode = serviceCode;
        this.previousItem = previousItem;
        this.state = ReferralState.DRAFT;
        this.fieldSet = FieldSet.CODE_ONLY;
        this.openedAt = now;
    }

    void consented(String provider, FieldSet fields, String by, Instant now) {
        become(ReferralState.CONSENTED);
        providerId = provider;
        fieldSet = fields;
        consentedAt = now;
        consentedBy = by;
    }

    /** What is shared is what the consent says now, whatever the choice said before. */
    void sent(FieldSet consented, Instant now) {
        become(ReferralState.SENT);
        fieldSet = consented;
        sentAt = now;
    }

    void delivered(Instant now) {
        become(ReferralState.DELIVERED);
        deliveredAt = now;
    }

    void reminded(Instant now) {
        if (!state.awaitsAnswer()) {
            throw new IllegalTransitionException(state, state);
        }
        reminders++;
        remindedAt = now;
    }

    /** Returns false when this very answer already stands and the new one adds nothing. */
    boolean answered(Answer a, Instant now) {
        if (state == a.answer().state() && !a.hasDetails()) {
            return false;
        }
        if (state == ReferralState.SENT && a.answer() != PartnerAnswer.NO_ANSWER) {
            // Whoever answers has received it.
            delivered(now);
        }
        become(a.answer().state());
        appointment = a.appointment();
        expectedDate = a.expectedDate();
        declineReason = a.declineReason();
        transportNeeded = a.transportNeeded();
        escortNeeded = a.escortNeeded();
        answeredAt = now;
        answeredBy = a.by();
        return true;
    }

    /**
     * Gives the provider up; the item is a draft again and the next provider needs a consent of its own.
     *
     * @return the proof of what happened there
     */
    ReferralAttempt excludeProvider(String reason, Instant now) {
        var outcome = state;
        become(ReferralState.DRAFT);
        var attempt = new ReferralAttempt(
                id, providerId, outcome, reason, consentedAt, consentedBy, sentAt, answeredAt, answeredBy, now);
        givenUp = new LinkedHashSet<>(givenUp);
        givenUp.add(providerId);
        providersTried++;
        providerId = null;
        fieldSet = FieldSet.CODE_ONLY;
        appointment = null;
        expectedDate = null;
        declineReason = null;
        transportNeeded = false;
        escortNeeded = false;
        consentedAt = null;
        consentedBy = null;
        sentAt = null;
        deliveredAt = null;
        answeredAt = null;
        answeredBy = null;
        return attempt;
    }

    void attended(String by, Instant now) {
        become(ReferralState.ATTENDED);
        attendanceReason = null;
        attendanceAt = now;
        attendanceBy = by;
    }

    int notAttended(String reason, String by, Instant now) {
        become(ReferralState.NOT_ATTENDED);
        attendanceReason = reason;
        attendanceAt = now;
        attendanceBy = by;
        return ++noShows;
    }

    void completed(ServiceResult how, LocalDate on, String by, Instant now) {
        close(ReferralState.COMPLETED, null, by, now);
        result = how;
        endedOn = on;
    }

    void stopped(String reason, String by, Instant now) {
        close(ReferralState.STOPPED, reason, by, now);
    }

    void cancelled(String reason, String by, Instant now) {
        close(ReferralState.CANCELLED, reason, by, now);
    }

    private void close(ReferralState end, String reason, String by, Instant now) {
        become(end);
        closeReason = reason;
        closedAt = now;
        closedBy = by;
    }

    private void become(ReferralState to) {
        if (!state.next().contains(to)) {
            throw new IllegalTransitionException(state, to);
        }
        state = to;
    }

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
                appointment,
                expectedDate,
                declineReason,
                transportNeeded,
                escortNeeded,
                result,
                openedAt,
                sentAt,
                answeredAt,
                closedAt);
    }
}
