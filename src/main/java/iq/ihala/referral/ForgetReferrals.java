package iq.ihala.referral;

import iq.ihala.casefile.CaseErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An erased case has no referrals. */
@Component
class ForgetReferrals {

    private final ReferralItems items;
    private final ReferralAttempts attempts;
    private final ServiceGaps gaps;

    ForgetReferrals(ReferralItems items, ReferralAttempts attempts, ServiceGaps gaps) {
        this.items = items;
        this.attempts = attempts;
        this.gaps = gaps;
    }

    @EventListener
    void on(CaseErased erased) {
        String number = erased.caseNumber().value();
        gaps.deleteOf(number);
        attempts.deleteOf(number);
        items.deleteOf(number);
    }
}
