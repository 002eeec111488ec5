package iq.ihala.referral;

import iq.ihala.casefile.NoConsentException;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** What others may know of a referral: its state, and what its partner may be shown. Nothing here changes it. */
abstract class ReferralReading {

    final ReferralItems items;
    final SharedFields shared;
    final Partners partners;

    ReferralReading(ReferralItems items, SharedFields shared, Partners partners) {
        this.items = items;
        this.shared = shared;
        this.partners = partners;
    }

    /**
     * What this user may see of the case now: exactly the consented fields, read at this moment. Empty as soon as the
     * consent was withdrawn or ran out, before the sending and after the end, and for people of another partner. For the
     * partner's own screen, which also says {@link #seen}.
     */
    @Transactional(readOnly = true)
    public Optional<SharedContent> sharedContent(String referralId, String user) {
        var item = item(referralId);
        return item.state().isOpenToPartner() && partners.maySee(item, user) ? shared.content(item) : Optional.empty();
    }

    /**
     * What the partner will be shown, for the case worker who telephones first: as {@link #sharedContent}, and from the
     * person's consent on, before the sending too.
     */
    @Transactional(readOnly = true)
    public Optional<SharedContent> contentToShare(String referralId) {
        var item = item(referralId);
        return item.state() == ReferralState.CONSENTED || item.state().isOpenToPartner()
                ? shared.content(item)
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

    /** The item as others may see it. One statement. */
    @Transactional(readOnly = true)
    public ReferralView view(String referralId) {
        return items.named(referralId).orElseThrow(ReferralReading::unknown).view();
    }

    /** All items of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<ReferralView> ofCase(String caseNumber) {
        return items.ofCase(caseNumber).stream().map(ReferralItems.Named::view).toList();
    }

    /** How many providers were given up for this item. */
    @Transactional(readOnly = true)
    public int providersTried(String referralId) {
        return item(referralId).providersTried();
    }

    ReferralItem item(String referralId) {
        return items.findById(referralId).orElseThrow(ReferralReading::unknown);
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("No such referral");
    }
}
