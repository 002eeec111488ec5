package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.partnerdeletion.PartnerDeletionProcess;
import iq.ihala.referral.Deletions;
import iq.ihala.referral.Deletions.Received;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * EV1: what is left to do. That nothing in the scope runs any more was seen to when the withdrawal was recorded, in that very
 * transaction; here it is counted who received something, whether the person knows, and whether the law must be looked at.
 */
@ProcessBean("stopScope")
class StopScope implements JavaDelegate {

    private final Withdrawals withdrawals;
    private final Referrals referrals;
    private final Deletions deletions;

    StopScope(Withdrawals withdrawals, Referrals referrals, Deletions deletions) {
        this.withdrawals = withdrawals;
        this.referrals = referrals;
        this.deletions = deletions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Withdrawal withdrawal =
                withdrawals.find(Variables.WITHDRAWAL_ID.get(execution)).orElseThrow();
        Variables.PARTNERS_TO_ASK.set(execution, partners(withdrawal));
        Variables.PERSON_KNOWS.set(execution, withdrawal.toldHow() != null);
        Variables.LAW_TO_DECIDE.set(execution, withdrawal.scope().isWhole() && withdrawal.settledAt() == null);
    }

    private String partners(Withdrawal withdrawal) {
        Set<String> meant = referrals.ofCase(withdrawal.caseNumber().value()).stream()
                .filter(referral -> StopInScope.means(withdrawal, referral))
                .map(ReferralView::id)
                .collect(Collectors.toSet());
        return deletions.unanswered(withdrawal.caseNumber()).stream()
                .filter(received -> meant.contains(received.referralId()))
                .map(StopScope::code)
                .collect(Collectors.joining(","));
    }

    private static String code(Received received) {
        return PartnerDeletionProcess.code(received);
    }
}
