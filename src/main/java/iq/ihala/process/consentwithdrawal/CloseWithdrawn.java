package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.rights.LegalHolds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV1: what no hold keeps is removed, and the case is closed. A hold that stands counts, whoever set it and whenever. */
@ProcessBean("closeWithdrawn")
class CloseWithdrawn implements JavaDelegate {

    private final Withdrawals withdrawals;
    private final LegalHolds holds;

    CloseWithdrawn(Withdrawals withdrawals, LegalHolds holds) {
        this.withdrawals = withdrawals;
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = CaseNumber.parse(execution.getProcessBusinessKey());
        boolean kept = holds.of(number).isPresent();
        withdrawals.settle(Variables.WITHDRAWAL_ID.get(execution), kept, ActingUser.of(execution));
    }
}
