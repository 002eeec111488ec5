package iq.ihala.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a partner organisation may know of the referrals addressed to it (dossier §2): those that it has now, and only while the
 * person's consent holds. Of what is done it sees for thirty days that it is done.
 */
@Service
@Transactional(readOnly = true)
public class PartnerDesk {

    private static final int MOST = 100;
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Set<ReferralState> OPEN = EnumSet.allOf(ReferralState.class).stream()
            .filter(ReferralState::isOpenToPartner)
            .collect(Collectors.toUnmodifiableSet());

    private final ReferralItems items;
    private final SharedFields shared;
    private final Clock clock;

    PartnerDesk(ReferralItems items, SharedFields shared, Clock clock) {
        this.items = items;
        this.shared = shared;
        this.clock = clock;
    }

    /** Whose a referral is, asked by one organisation. */
    public enum Standing {
        /** Addressed to it, open, and the person agrees. */
        THEIRS,
        /** It was, and is over for it: done, given up, or the consent is gone. */
        OVER,
        /** Never sent to it, or there is no such referral. */
        NOT_THEIRS
    }

    /**
     * What an organisation learns.
     *
     * @param caseNumber of the referral, also where it is somebody else's: for the audit trail; null where there is none
     */
    public record Asked(Standing standing, String caseNumber) {}

    /**
     * The referrals that are open to this organisation or were done within thirty days, newest first, at most a hundred. One
     * statement, and one for the consent of each.
     */
    public List<ReferralView> addressedTo(String organisation) {
        Instant since = clock.instant().minus(REMEMBERED);
        return items.addressedTo(organisation, OPEN, since, Limit.of(MOST)).stream()
                .filter(named -> shared.consented(named.item()).isPresent())
                .map(ReferralItems.Named::view)
                .toList();
    }

    /** Whether the referral is this organisation's now. */
    public Asked ask(String referralId, String organisation) {
        return items.findById(referralId)
                .map(item -> new Asked(standing(item, organisation), item.caseNumber()))
                .orElseGet(() -> new Asked(Standing.NOT_THEIRS, null));
    }

    /** The newest referral of the case that is open to this organisation. */
    public Optional<String> newestOf(String caseNumber, String organisation) {
        return items.ofCase(caseNumber).stream()
                .map(ReferralItems.Named::item)
                .filter(item -> standing(item, organisation) == Standing.THEIRS)
                .reduce((older, newer) -> newer)
                .map(ReferralItem::id);
    }

    private Standing standing(ReferralItem item, String organisation) {
        boolean hasIt = organisation.equals(item.providerId()) && item.wasSent();
        if (hasIt && item.state().isOpenToPartner() && shared.consented(item).isPresent()) {
            return Standing.THEIRS;
        }
        return hasIt || items.hadIt(item.id(), organisation) > 0 ? Standing.OVER : Standing.NOT_THEIRS;
    }
}
