package iq.ihala.referral;

import iq.ihala.notification.PartnerSystemTold;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A referral that the partner's own system took has arrived. Noted after the sending and apart from it: a referral that somebody
 * changes at this moment must not make the message go twice, and the message itself stays as proof.
 */
@Component
class ToldSystems {

    private static final Logger LOG = LoggerFactory.getLogger(ToldSystems.class);

    private final ReferralItems items;
    private final Referrals referrals;
    private final TransactionTemplate apart;

    ToldSystems(ReferralItems items, Referrals referrals, PlatformTransactionManager transactions) {
        this.items = items;
        this.referrals = referrals;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PartnerSystemTold told) {
        if (!Partners.SENT.equals(told.template())) {
            return;
        }
        try {
            apart.executeWithoutResult(status -> Optional.of(told.key().split(":", -1))
                    .filter(parts -> parts.length > 1)
                    .flatMap(parts -> items.findById(parts[1]))
                    .filter(item -> item.state() == ReferralState.SENT)
                    .ifPresent(item -> referrals.delivered(item.id(), "WEBHOOK", "system")));
        } catch (RuntimeException e) {
            LOG.warn("A delivery was not noted: {}", e.getClass().getSimpleName());
        }
    }
}
