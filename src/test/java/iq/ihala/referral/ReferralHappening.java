package iq.ihala.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that can be tried on a referral, at the item itself and through the service, and where it may lead: the law told once more. */
enum ReferralHappening {
    CONSENT(ReferralState.CONSENTED, "DRAFT CONSENTED"),
    SEND(ReferralState.SENT, "CONSENTED"),
    DELIVER(ReferralState.DELIVERED, "SENT"),
    REMIND(null, "SENT DELIVERED WAITLISTED INFO_NEEDED NO_ANSWER"),
    ACCEPT(ReferralState.ACCEPTED, "SENT DELIVERED WAITLISTED INFO_NEEDED NO_ANSWER"),
    ACCEPT_WITH_DATE(
            ReferralState.ACCEPTED_DATE, "SENT DELIVERED WAITLISTED INFO_NEEDED NO_ANSWER ACCEPTED ACCEPTED_DATE"),
    PUT_ON_A_LIST(ReferralState.WAITLISTED, "SENT DELIVERED WAITLISTED INFO_NEEDED NO_ANSWER"),
    DECLINE(ReferralState.DECLINED, "SENT DELIVERED WAITLISTED INFO_NEEDED NO_ANSWER"),
    ASK(ReferralState.INFO_NEEDED, "SENT DELIVERED WAITLISTED INFO_NEEDED NO_ANSWER"),
    STAY_SILENT(ReferralState.NO_ANSWER, "SENT DELIVERED WAITLISTED INFO_NEEDED NO_ANSWER"),
    GIVE_UP(ReferralState.DRAFT, "WAITLISTED DECLINED NO_ANSWER"),
    COME(ReferralState.ATTENDED, "ACCEPTED ACCEPTED_DATE NOT_ATTENDED"),
    MISS(ReferralState.NOT_ATTENDED, "ACCEPTED ACCEPTED_DATE NOT_ATTENDED"),
    COMPLETE(ReferralState.COMPLETED, "ATTENDED"),
    STOP(ReferralState.STOPPED, "NOT_ATTENDED ATTENDED"),
    CANCEL(
            ReferralState.CANCELLED,
            "DRAFT CONSENTED SENT DELIVERED ACCEPTED ACCEPTED_DATE WAITLISTED DECLINED INFO_NEEDED NO_ANSWER"
                    + " ATTENDED NOT_ATTENDED");

    static final String PROVIDER = "PAO_BASRA";
    private static final Map<ReferralHappening, PartnerAnswer> SAID = Map.of(
            ACCEPT, PartnerAnswer.ACCEPTED,
            ACCEPT_WITH_DATE, PartnerAnswer.ACCEPTED_DATE,
            PUT_ON_A_LIST, PartnerAnswer.WAITLISTED,
            DECLINE, PartnerAnswer.DECLINED,
            ASK, PartnerAnswer.INFO_NEEDED,
            STAY_SILENT, PartnerAnswer.NO_ANSWER);

    private final ReferralState to;
    private final Set<ReferralState> from = EnumSet.noneOf(ReferralState.class);

    ReferralHappening(ReferralState to, String from) {
        this.to = to;
        for (String state : from.split(" ")) {
            this.from.add(ReferralState.valueOf(state));
        }
    }

    /** Where it leads from there; empty if it must be refused. */
    Optional<ReferralState> leadsTo(ReferralState before) {
        return from.contains(before) ? Optional.of(to == null ? before : to) : Optional.empty();
    }

    void on(ReferralItem item, Instant now) {
        switch (this) {
            case CONSENT -> item.consented(PROVIDER, FieldSet.SUMMARY, "worker", now);
            case SEND -> item.sent(FieldSet.SUMMARY, "worker", now);
            case DELIVER -> item.delivered("WEBHOOK", "system", now);
            case REMIND -> item.reminded("system", now);
            case GIVE_UP -> item.excludeProvider("OTHER", "worker", now);
            case COME -> item.attended("partner", now);
            case MISS -> item.notAttended("FORGOT", "partner", now);
            case COMPLETE -> item.completed(ServiceResult.FULL, LocalDate.of(2026, 3, 1), "partner", now);
            case STOP -> item.stopped("NO_SHOWS", "worker", now);
            case CANCEL -> item.cancelled("NOT_WANTED", "worker", now);
            default -> item.answered(said(), now);
        }
    }

    void through(Referrals referrals, String id) {
        switch (this) {
            case CONSENT -> referrals.consented(id, PROVIDER, "SUMMARY", "worker");
            case SEND -> referrals.send(id, "worker");
            case DELIVER -> referrals.delivered(id, "WEBHOOK", "system");
            case REMIND -> referrals.remind(id);
            case GIVE_UP -> referrals.exclude(id, "OTHER", "worker");
            case COME -> referrals.attended(id, "partner");
            case MISS -> referrals.notAttended(id, "FORGOT", "partner");
            case COMPLETE -> referrals.complete(id, "FULL", LocalDate.of(2026, 3, 1), "partner");
            case STOP -> referrals.stop(id, "NO_SHOWS", "worker");
            case CANCEL -> referrals.cancel(id, "NOT_WANTED", "worker");
            default -> referrals.answer(id, said());
        }
    }

    /** With a detail, so that the same answer again is a new one. */
    private Answer said() {
        return new Answer(SAID.get(this), "partner", LocalDateTime.of(2026, 3, 3, 10, 0), null, null, true, false);
    }
}
