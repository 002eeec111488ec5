package iq.ihala.referral;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Needs that nobody meets, for the forum and IOM (dossier §3.7 R05e). Codes only. */
@Service
@Transactional
public class UnmetNeeds {

    private final ServiceGaps gaps;
    private final Referrals referrals;
    private final Clock clock;

    UnmetNeeds(ServiceGaps gaps, Referrals referrals, Clock clock) {
        this.gaps = gaps;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** Records a need for which no referral was opened. */
    public void record(String caseNumber, String serviceCode, String district) {
        String where = ReferralCodes.codeOrNull(district);
        gaps.save(new ServiceGap(caseNumber, ReferralCodes.code(serviceCode), where, null, 0, "", clock.instant()));
    }

    /**
     * Ends the item because no provider is left, and records the gap with the number of providers tried.
     *
     * @param last what the directory said at the end: who was kept out by which condition is kept in codes
     */
    public void end(String referralId, String district, MatchResult last) {
        referrals.cancel(referralId, "SERVICE_GAP", "system");
        ReferralView item = referrals.view(referralId);
        gaps.save(new ServiceGap(
                item.caseNumber(),
                item.serviceCode(),
                ReferralCodes.codeOrNull(district),
                item.id(),
                item.providersTried(),
                last.codes(ServiceGap.LONGEST),
                clock.instant()));
    }

    /** Why this item ended without a provider, a line for each that was kept out; empty if it did not end so. One statement. */
    @Transactional(readOnly = true)
    public Optional<List<GapReason>> of(ReferralView item) {
        return gaps.of(item.caseNumber(), item.id()).map(gap -> GapReason.read(gap.notOffered()));
    }
}
