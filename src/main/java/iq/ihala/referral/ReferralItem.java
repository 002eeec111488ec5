package iq.ihala.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** One referral item: its state, what stands now, and who proved each step when. Rules only; no other module. */
@Entity
@Table(name = "referral")
class ReferralItem extends StoredReferral {

    @Transient
    private final List<ReferralStep> happened = new ArrayList<>();

    protected ReferralItem() {}

    ReferralItem(String id, String caseNumber, String serviceCode, String previousItem, String by, Instant now) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.serviceCode = serviceCode;
        this.previousItem = previousItem;
        this.state = ReferralState.DRAFT;
        this.fieldSet = FieldSet.CODE_ONLY;
        this.openedAt = now;
        happened.add(step(ReferralEvent.OPENED, null, null, by, now));
    }

    void consented(String provider, FieldSet fields, String by, Instant now) {
        require(ReferralState.CONSENTED);
        providerId = provider;
        fieldSet = fields;
        consentedAt = now;
        consentedBy = by;
        become(ReferralState.CONSENTED, ReferralEvent.CONSENTED, null, by, now);
    }

    /** What is shared is what the consent says now, whatever the choice said before. */
    void sent(FieldSet consented, String by, Instant now) {
        become(ReferralState.SENT, ReferralEvent.SENT, consented.name(), by, now);
        fieldSet = consented;
        sentAt = now;
    }

    /** @param way a code, how that is known */
    void delivered(String way, String by, Instant now) {
        become(ReferralState.DELIVERED, ReferralEvent.DELIVERED, way, by, now);
        deliveredAt = now;
    }

    /** Somebody of the provider looked at it; the first look counts. */
    void seen(String by, Instant now) {
        if (seenAt != null || !state.isOpenToPartner()) {
            return;
        }
        if (state == ReferralState.SENT) {
            delivered("LOOK", by, now);
        }
        seenAt = now;
        happened.add(step(ReferralEvent.SEEN, state, null, by, now));
    }

    /** The centre telephoned the provider. */
    void phoned(String result, String by, Instant now) {
        if (providerId == null || state.isOver()) {
            throw new IllegalTransitionException(state, state);
        }
        happened.add(step(ReferralEvent.PHONED, state, result, by, now));
    }

    void reminded(String by, Instant now) {
        if (!state.awaitsAnswer()) {
            throw new IllegalTransitionException(state, state);
        }
        reminders++;
        remindedAt = now;
        happened.add(step(ReferralEvent.REMINDED, state, null, by, now));
    }

    /** Returns false when this very answer already stands and the new one adds nothing. */
    boolean answered(Answer a, Instant now) {
        if (state == a.answer().state() && !a.hasDetails()) {
            return false;
        }
        if (state == ReferralState.SENT && a.answer() != PartnerAnswer.NO_ANSWER) {
            // Whoever answers has received it.
            delivered("ANSWER", a.by(), now);
        }
        String why = a.declineReason() == null ? null : a.declineReason().name();
        become(a.answer().state(), ReferralEvent.ANSWERED, why, a.by(), now);
        answer = StandingAnswer.of(a, now);
        return true;
    }

    /**
     * Gives the provider up; the item is a draft again and the next provider needs a consent of its own.
     *
     * @return the proof of what happened there
     */
    ReferralAttempt excludeProvider(String reason, String by, Instant now) {
        var outcome = state;
        become(ReferralState.DRAFT, ReferralEvent.GIVEN_UP, reason, by, now);
        var attempt = new ReferralAttempt(
                id,
                providerId,
                outcome,
                reason,
                consentedAt,
                consentedBy,
                sentAt,
                answer.answeredAt(),
                answer.answeredBy(),
                now);
        givenUp = new LinkedHashSet<>(givenUp);
        givenUp.add(providerId);
        providersTried++;
        providerId = null;
        fieldSet = FieldSet.CODE_ONLY;
        answer = StandingAnswer.NONE;
        consentedAt = null;
        consentedBy = null;
        sentAt = null;
        deliveredAt = null;
        seenAt = null;
        return attempt;
    }

    void attended(String by, Instant now) {
        become(ReferralState.ATTENDED, ReferralEvent.ATTENDED, null, by, now);
        attendanceReason = null;
        attendanceAt = now;
        attendanceBy = by;
    }

    int notAttended(String reason, String by, Instant now) {
        become(ReferralState.NOT_ATTENDED, ReferralEvent.NOT_ATTENDED, reason, by, now);
        attendanceReason = reason;
        attendanceAt = now;
        attendanceBy = by;
        return ++noShows;
    }

    void completed(ServiceResult how, LocalDate on, String by, Instant now) {
        become(ReferralState.COMPLETED, ReferralEvent.COMPLETED, how.name(), by, now);
        closed(null, by, now);
        result = how;
        endedOn = on;
    }

    void stopped(String reason, String by, Instant now) {
        become(ReferralState.STOPPED, ReferralEvent.STOPPED, reason, by, now);
        closed(reason, by, now);
    }

    void cancelled(String reason, String by, Instant now) {
        become(ReferralState.CANCELLED, ReferralEvent.CANCELLED, reason, by, now);
        closed(reason, by, now);
    }

    private void closed(String reason, String by, Instant now) {
        closeReason = reason;
        closedAt = now;
        closedBy = by;
    }

    private void become(ReferralState to, ReferralEvent event, String detail, String by, Instant now) {
        require(to);
        var was = state;
        state = to;
        happened.add(step(event, was, detail, by, now));
    }

    private void require(ReferralState to) {
        if (!state.next().contains(to)) {
            throw new IllegalTransitionException(state, to);
        }
    }

    private ReferralStep step(ReferralEvent event, ReferralState was, String detail, String by, Instant now) {
        return new ReferralStep(id, providerId, event, was, state, detail, by, now);
    }

    /** What happened since this was asked last, oldest first: to be kept in the same transaction. */
    List<ReferralStep> takeSteps() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }
}
