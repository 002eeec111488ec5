package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.casefile.YesTakenBack;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever says no in a talk to what she had agreed to takes it back (dossier §3.2 EV1): it is recorded as the withdrawal that it
 * is, so that the same stops as from the page, in the same transaction. She knows: she said it.
 */
@Component
class NoIsWithdrawal {

    private static final Map<ConsentCode, WithdrawalScope> SCOPES = Map.of(
            ConsentCode.C_REF, WithdrawalScope.ITEM,
            ConsentCode.C_CP, WithdrawalScope.CP,
            ConsentCode.C_POLICE, WithdrawalScope.POLICE,
            ConsentCode.C_JUDGE, WithdrawalScope.JUDGE,
            ConsentCode.C_FAMILY, WithdrawalScope.FAMILY,
            ConsentCode.C_VISIT, WithdrawalScope.VISIT,
            ConsentCode.C_EVID, WithdrawalScope.EVIDENCE,
            ConsentCode.C_STAT, WithdrawalScope.STATISTICS,
            ConsentCode.C_FEEDBACK, WithdrawalScope.FEEDBACK,
            ConsentCode.C_MED, WithdrawalScope.MEDIATION);

    private final Withdrawals withdrawals;

    NoIsWithdrawal(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** A no to the record itself, or to all referrals at once, has a question of its own and is no answer to one. */
    @EventListener
    void on(YesTakenBack no) {
        Optional.ofNullable(SCOPES.get(no.code()))
                .filter(scope -> scope != WithdrawalScope.ITEM || no.item() != null)
                .ifPresent(scope -> withdrawals.record(
                        no.caseNumber(), scope, no.item(), WithdrawalWay.NO_IN_TALK, null, true, no.by()));
    }
}
