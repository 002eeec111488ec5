package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHolds;
import org.springframework.stereotype.Component;

/** EV1: whether the law obliges to keep the file; decided by somebody else than who recorded the withdrawal. */
@Component
class DecideHoldAnswers implements StepRecorder {

    private final Withdrawals withdrawals;
    private final LegalHolds holds;

    DecideHoldAnswers(Withdrawals withdrawals, LegalHolds holds) {
        this.withdrawals = withdrawals;
        this.holds = holds;
    }

    @Override
    public String form() {
        return ConsentWithdrawalProcess.HOLD_FORM;
    }

    @Override
    public void record(Step step) {
        Withdrawal withdrawal = withdrawals
                .find(step.find(Variables.WITHDRAWAL_ID).orElseThrow())
                .orElseThrow();
        if (withdrawal.recordedBy().equals(step.user())) {
            throw new RefusedAnswer("من سجّل السحب لا يقرر ما يُمحى: يلزم شخص ثانٍ");
        }
        boolean heldAlready = holds.of(step.caseNumber()).isPresent();
        if (step.flag("lawObliges") && !heldAlready) {
            HoldReason reason =
                    step.text("lawHoldReason").map(HoldReason::valueOf).orElseThrow();
            holds.set(step.caseNumber(), reason, step.text("lawHoldNote").orElse(null), step.user());
        }
    }
}
