package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.referral.Deletions;
import iq.ihala.referral.Referrals;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/**
 * The end of a case ends everything that runs in it; what is owed to somebody who took a consent back goes on by itself. Asks
 * the file, not the engine: so it does not matter how the path ended.
 */
@ProcessBean("continueWithdrawals")
class ContinueWithdrawals implements ExecutionListener {

    private final Withdrawals withdrawals;
    private final Deletions deletions;
    private final Referrals referrals;
    private final WithdrawalPaths paths;
    private final HouseAuthority authority;

    ContinueWithdrawals(
            Withdrawals withdrawals,
            Deletions deletions,
            Referrals referrals,
            WithdrawalPaths paths,
            HouseAuthority authority) {
        this.withdrawals = withdrawals;
        this.deletions = deletions;
        this.referrals = referrals;
        this.paths = paths;
        this.authority = authority;
    }

    @Override
    public void notify(DelegateExecution execution) {
        CaseNumber number = CaseNumber.parse(execution.getProcessBusinessKey());
        List<Withdrawal> all = withdrawals.ofCase(number);
        if (all.isEmpty()) {
            return;
        }
        Set<String> owed = deletions.unanswered(number).stream()
                .map(Deletions.Received::referralId)
                .collect(Collectors.toSet());
        all.stream()
                .filter(withdrawal -> withdrawal.isOpen() || isOwed(withdrawal, owed))
                .forEach(withdrawal -> authority.call(() -> {
                    paths.runByItself(withdrawal);
                    return null;
                }));
    }

    private boolean isOwed(Withdrawal withdrawal, Set<String> owed) {
        return referrals.ofCase(withdrawal.caseNumber().value()).stream()
                .anyMatch(referral -> owed.contains(referral.id()) && StopInScope.means(withdrawal, referral));
    }
}
