package iq.ihala.referral;

import iq.ihala.casefile.NoConsentException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of each referral item (dossier §3.7). Every method works in the caller's transaction and takes codes, never
 * free text. A step that the item's state does not allow throws {@link IllegalTransitionException}; an unknown item
 * throws {@link IllegalArgumentException}. Neither message says anything about the person.
 */
@Service
@Transactional
public class Referrals extends ReferralReading {

    private static final String SYSTEM = "system";

    private final ReferralAttempts attempts;
    private final ReferralSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referrals(
            ReferralItems items,
            ReferralAttempts attempts,
            ReferralSteps steps,
            SharedFields shared,
            Partners partners,
            ApplicationEventPublisher events,
            Clock clock) {
        super(items, shared, partners);
        this.attempts = attempts;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** As {@link #open(String, String, String, String)}, recorded as done by the system. */
    public String open(String caseNumber, String serviceCode, String previousItem) {
        return open(caseNumber, serviceCode, previousItem, SYSTEM);
    }

    /**
     * Opens a draft.
     *
     * @param previousItem the item that this one re-refers (R08), or null
     * @return its id, {@code RF-} and twelve random letters and digits
     */
    public String open(String caseNumber, String serviceCode, String previousItem, String by) {
        var id = ReferralCodes.newId();
        var previous = previousItem == null || previousItem.isBlank() ? null : previousItem;
        keep(items.save(
                new ReferralItem(id, caseNumber, ReferralCodes.code(serviceCode), previous, by, clock.instant())));
        return id;
    }

    /** As {@link #consented(String, String, String, String)}, recorded as done by the system. */
    public void consented(String referralId, String providerId, String fieldSet) {
        consented(referralId, providerId, fieldSet, SYSTEM);
    }

    /**
     * The person chose this provider and this amount of information.
     *
     * @param fieldSet code of {@link FieldSet}; null or empty is {@code CODE_ONLY}
     */
    public void consented(String referralId, String providerId, String fieldSet, String by) {
        var item = item(referralId);
        item.consented(ReferralCodes.code(providerId), FieldSet.of(fieldSet), by, clock.instant());
        keep(item);
    }

    /** As {@link #send(String, String)}, recorded as done by the system. */
    @Transactional(noRollbackFor = NoConsentException.class)
    public void send(String referralId) {
        send(referralId, SYSTEM);
    }

    /**
     * Hands the referral to the partner. The consent is looked up at this moment: {@code C_REF} with this referral's id as
     * item and the provider's id as recipient. The mail to the partner rests on it and does not go if it is withdrawn before.
     *
     * @throws NoConsentException when there is none; nothing is changed then and the transaction may go on
     */
    @Transactional(noRollbackFor = NoConsentException.class)
    public void send(String referralId, String by) {
        var item = item(referralId);
        var consent = shared.require(item);
        item.sent(FieldSet.of(consent.fieldSet()), by, clock.instant());
        keep(item);
        partners.tell(item, Partners.SENT, 0, consent);
    }

    /**
     * The referral reached the partner.
     *
     * @param way how that is known, a code
     */
    public void delivered(String referralId, String way, String by) {
        var item = item(referralId);
        item.delivered(ReferralCodes.code(way), by, clock.instant());
        keep(item);
    }

    /**
     * Somebody looks at the referral. The first look of the provider's own people proves that it arrived; every other look, and
     * everybody else's, changes nothing. Two first looks at once are one.
     */
    public void seen(String referralId, String user) {
        if (items.isToBeSeen(referralId) && partners.isOf(item(referralId), user)) {
            items.locked(referralId).ifPresent(item -> {
                item.seen(user, clock.instant());
                keep(item);
            });
        }
    }

    /**
     * The centre telephoned the partner. A partner that was reached knows of a referral that was sent.
     *
     * @param result a code; {@code REACHED} proves the delivery
     */
    public void phoned(String referralId, String result, String by) {
        var item = item(referralId);
        item.phoned(ReferralCodes.code(result), by, clock.instant());
        if (item.state() == ReferralState.SENT && "REACHED".equals(result)) {
            item.delivered("TELEPHONE", by, clock.instant());
        }
        keep(item);
    }

    /**
     * Reminds the partner once more.
     *
     * @throws NoConsentException when the consent ran out meanwhile; nothing is changed then and the transaction may go on
     */
    @Transactional(noRollbackFor = NoConsentException.class)
    public void remind(String referralId) {
        var item = item(referralId);
        var consent = shared.require(item);
        item.reminded(SYSTEM, clock.instant());
        keep(item);
        partners.tell(item, "REFERRAL_REMINDER", item.reminders(), consent);
    }

    /** Records the partner's answer. Recording the answer that already stands, without details, changes nothing. */
    public void answer(String referralId, Answer a) {
        answered(item(referralId), a);
    }

    /** As {@link #answer}, for an answer that came by another way than the partner's task: tells the path with {@link PartnerReplied}. */
    public void reply(String referralId, Answer a) {
        var item = item(referralId);
        if (answered(item, a)) {
            events.publishEvent(new PartnerReplied(referralId, item.caseNumber(), a.answer()));
        }
    }

    /** The partner stayed silent until the end of its time. */
    public void noAnswer(String referralId) {
        answer(referralId, Answer.of(PartnerAnswer.NO_ANSWER, SYSTEM));
    }

    /** As {@link #exclude(String, String, String)}, recorded as done by the system. */
    public void exclude(String referralId, String reason) {
        exclude(referralId, reason, SYSTEM);
    }

    /**
     * Gives the chosen provider up and makes the item a draft again.
     *
     * @param reason a code, for example a {@link DeclineReason} or {@code NO_ANSWER}
     */
    public void exclude(String referralId, String reason, String by) {
        var item = item(referralId);
        if (item.state().isOpenToPartner() && item.state().next().contains(ReferralState.DRAFT)) {
            partners.tellOfEnd(item);
        }
        attempts.save(item.excludeProvider(ReferralCodes.code(reason), by, clock.instant()));
        keep(item);
    }

    /** The person came to the appointment. */
    public void attended(String referralId, String by) {
        var item = item(referralId);
        item.attended(by, clock.instant());
        keep(item);
    }

    /**
     * The person did not come.
     *
     * @param reason a code, or null when not known
     * @return how often by now
     */
    public int notAttended(String referralId, String reason, String by) {
        var item = item(referralId);
        int missed = item.notAttended(ReferralCodes.codeOrNull(reason), by, clock.instant());
        keep(item);
        return missed;
    }

    /**
     * The service is done.
     *
     * @param result code of {@link ServiceResult}
     * @param endedOn last day of the service, or null
     */
    public void complete(String referralId, String result, LocalDate endedOn, String by) {
        var item = item(referralId);
        item.completed(EnumCodes.of(ServiceResult.class, result), endedOn, by, clock.instant());
        keep(item);
    }

    /** The person or the centre no longer wants it; a partner that knew of it is told. */
    public void cancel(String referralId, String reason, String by) {
        var item = item(referralId);
        boolean partnerKnew = item.state().isOpenToPartner();
        item.cancelled(ReferralCodes.code(reason), by, clock.instant());
        keep(item);
        if (partnerKnew) {
            partners.tellOfEnd(item);
        }
    }

    /** It ended after it had begun, without completion. */
    public void stop(String referralId, String reason, String by) {
        var item = item(referralId);
        item.stopped(ReferralCodes.code(reason), by, clock.instant());
        keep(item);
    }

    private boolean answered(ReferralItem item, Answer a) {
        boolean changed = item.answered(a, clock.instant());
        keep(item);
        return changed;
    }

    private void keep(ReferralItem item) {
        steps.saveAll(item.takeSteps());
    }
}
