package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** EV1: the person knows what has stopped; or nobody sets out to tell her, because there is no safe way. */
@Component
class ConfirmToPersonAnswers implements StepRecorder {

    private final Withdrawals withdrawals;

    ConfirmToPersonAnswers(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String form() {
        return ConsentWithdrawalProcess.CONFIRM_FORM;
    }

    @Override
    public void record(Step step) {
        boolean told = step.text("withdrawalTold").filter("TOLD"::equals).isPresent();
        if (told) {
            SafeTalk.requireSafe(step);
        }
        withdrawals.told(
                step.find(Variables.WITHDRAWAL_ID).orElseThrow(), told ? "IN_TALK" : "NO_SAFE_WAY", step.user());
    }
}
