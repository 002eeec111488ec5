package iq.ihala.referral;

import iq.ihala.casefile.NoConsentException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
public class Referrals {

    private static final String SYSTEM = "system";
    private static final String ID_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ID_LENGTH = 12;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReferralItems items;
    private final ReferralAttempts attempts;
    private final ServiceGaps gaps;
    private final SharedFields shared;
    private final Partners partners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referrals(
            ReferralItems items,
            ReferralAttempts attempts,
            ServiceGaps gaps,
            SharedFields shared,
            Partners partners,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.attempts = attempts;
        this.gaps = gaps;
        this.shared = shared;
        this.partners = partners;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a draft.
     *
     * @param previousItem the item that this one re-refers (R08), or null
     * @return its id, {@code RF-} and twelve random letters and digits
     */
    public String open(String caseNumber, String serviceCode, String previousItem) {
        var id = newId();
        var previous = previousItem == null || previousItem.isBlank() ? null : previousItem;
        items.save(new ReferralItem(id, caseNumber, code(serviceCode), previous, clock.instant()));
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
        item(referralId).consented(code(providerId), FieldSet.of(fieldSet), by, clock.instant());
    }

    /**
     * Hands the referral to the partner. The consent is looked up at this moment: {@code C_REF} with this referral's id as
     * item and the provider's id as recipient. The mail to the partner rests on it and does not go if it is withdrawn before.
     *
     * @throws NoConsentException when there is none; nothing is changed then and the transaction may go on
     */
    @Transactional(noRollbackFor = NoConsentException.class)
    public void send(String referralId) {
        var item = item(referralId);
        var consent = shared.require(item);
        item.sent(FieldSet.of(consent.fieldSet()), clock.instant());
        partners.tell(item, "REFERRAL_SENT", 0, consent);
    }

    /**
     * What this user may see of the case now: exactly the consented fields, read at this moment. Empty as soon as the
     * consent was withdrawn or ran out, before the sending and after the end, and for people of another partner. For the
     * partner's own screen.
     */
    @Transactional(readOnly = true)
    public Optional<SharedContent> sharedContent(String referralId, String user) {
        var item = item(referralId);
        return item.state().isOpenToPartner() && partners.maySee(item, user) ? content(item) : Optional.empty();
    }

    /**
     * What the partner will be shown, for the case worker who telephones first: as {@link #sharedContent}, and from the
     * person's consent on, before the sending too.
     */
    @Transactional(readOnly = true)
    public Optional<SharedContent> contentToShare(String referralId) {
        var item = item(referralId);
        return item.state() == ReferralState.CONSENTED || item.state().isOpenToPartner()
                ? content(item)
                : Optional.empty();
    }

    /**
     * Requires the person's live consent to this referral and its provider: before anybody of the centre speaks to the partner
     * about the person, or tells it more.
     *
     * @throws NoConsentException when there is none; the transaction may go on
     */
    @Transactional(noRollbackFor = NoConsentException.class)
    public void requireConsent(String referralId) {
        shared.require(item(referralId));
    }

    /** Users of the chosen provider, who alone may see and answer this referral; empty while none is chosen. */
    @Transactional(readOnly = true)
    public List<String> focalPoints(String referralId) {
        return partners.focalPoints(item(referralId));
    }

    /** The referral reached the partner. */
    public void delivered(String referralId) {
        item(referralId).delivered(clock.instant());
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
        item.reminded(clock.instant());
        partners.tell(item, "REFERRAL_REMINDER", item.reminders(), consent);
    }

    /** Records the partner's answer. Recording the answer that already stands, without details, changes nothing. */
    public void answer(String referralId, Answer a) {
        item(referralId).answered(a, clock.instant());
    }

    /** As {@link #answer}, for an answer that came by another way than the partner's task: tells the path with {@link PartnerReplied}. */
    public void reply(String referralId, Answer a) {
        var item = item(referralId);
        if (item.answered(a, clock.instant())) {
            events.publishEvent(new PartnerReplied(referralId, item.caseNumber(), a.answer()));
        }
    }

    /** The partner stayed silent until the end of its time. */
    public void noAnswer(String referralId) {
        answer(referralId, Answer.of(PartnerAnswer.NO_ANSWER, SYSTEM));
    }

    /**
     * Gives the chosen provider up and makes the item a draft again.
     *
     * @param reason a code, for example a {@link DeclineReason} or {@code NO_ANSWER}
     */
    public void exclude(String referralId, String reason) {
        var item = item(referralId);
        if (item.state().isOpenToPartner() && item.state().next().contains(ReferralState.DRAFT)) {
            partners.tellOfEnd(item);
        }
        attempts.save(item.excludeProvider(code(reason), clock.instant()));
    }

    /** The person came to the appointment. */
    public void attended(String referralId, String by) {
        item(referralId).attended(by, clock.instant());
    }

    /**
     * The person did not come.
     *
     * @param reason a code, or null when not known
     * @return how often by now
     */
    public int notAttended(String referralId, String reason, String by) {
        return item(referralId).notAttended(codeOrNull(reason), by, clock.instant());
    }

    /**
     * The service is done.
     *
     * @param result code of {@link ServiceResult}
     * @param endedOn last day of the service, or null
     */
    public void complete(String referralId, String result, LocalDate endedOn, String by) {
        item(referralId).completed(EnumCodes.of(ServiceResult.class, result), endedOn, by, clock.instant());
    }

    /** The person or the centre no longer wants it; a partner that knew of it is told. */
    public void cancel(String referralId, String reason, String by) {
        var item = item(referralId);
        boolean partnerKnew = item.state().isOpenToPartner();
        item.cancelled(code(reason), by, clock.instant());
        if (partnerKnew) {
            partners.tellOfEnd(item);
        }
    }

    /** It ended after it had begun, without completion. */
    public void stop(String referralId, String reason, String by) {
        item(referralId).stopped(code(reason), by, clock.instant());
    }

    /** The item as others may see it. One statement. */
    @Transactional(readOnly = true)
    public ReferralView view(String referralId) {
        return items.named(referralId).orElseThrow(Referrals::unknown).view();
    }

    /** All items of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<ReferralView> ofCase(String caseNumber) {
        return items.ofCase(caseNumber).stream().map(ReferralItems.Named::view).toList();
    }

    /** Records a need that nobody meets, for the forum and IOM. */
    public void recordGap(String caseNumber, String serviceCode, String district) {
        gaps.save(new ServiceGap(caseNumber, code(serviceCode), codeOrNull(district), null, 0, "", clock.instant()));
    }

    /**
     * Ends the item because no provider is left, and records the gap with the number of providers tried.
     *
     * @param last what the directory said at the end: who was kept out by which condition is kept in codes
     */
    public void endWithGap(String referralId, String district, MatchResult last) {
        var item = item(referralId);
        item.cancelled("SERVICE_GAP", SYSTEM, clock.instant());
        gaps.save(new ServiceGap(
                item.caseNumber(),
                item.serviceCode(),
                codeOrNull(district),
                item.id(),
                item.providersTried(),
                last.codes(ServiceGap.LONGEST),
                clock.instant()));
    }

    /** Why this item ended without a provider, a line for each that was kept out; empty if it did not end so. One statement. */
    @Transactional(readOnly = true)
    public Optional<List<GapReason>> gap(ReferralView item) {
        return gaps.of(item.caseNumber(), item.id()).map(gap -> GapReason.read(gap.notOffered()));
    }

    /** How many providers were given up for this item. */
    @Transactional(readOnly = true)
    public int providersTried(String referralId) {
        return item(referralId).providersTried();
    }

    private Optional<SharedContent> content(ReferralItem item) {
        return shared.consented(item)
                .map(fields -> item.state() == ReferralState.CONSENTED
                        ? fields
                        : item.fieldSet().atMost(fields))
                .map(fields -> new SharedContent(item.caseNumber(), fields, shared.read(item, fields)));
    }

    private ReferralItem item(String referralId) {
        return items.findById(referralId).orElseThrow(Referrals::unknown);
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("No such referral");
    }

    private static String code(String value) {
        return Optional.ofNullable(value)
                .filter(v -> CODE.matcher(v).matches())
                .orElseThrow(() -> new IllegalArgumentException("Only a code of A-Z, 0-9 and _ is kept here"));
    }

    private static String codeOrNull(String value) {
        return value == null || value.isBlank() ? null : code(value);
    }

    private static String newId() {
        var id = new StringBuilder("RF-");
        RANDOM.ints(ID_LENGTH, 0, ID_LETTERS.length()).forEach(i -> id.append(ID_LETTERS.charAt(i)));
        return id.toString();
    }
}
