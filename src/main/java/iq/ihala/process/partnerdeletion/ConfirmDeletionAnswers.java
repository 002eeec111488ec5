package iq.ihala.process.partnerdeletion;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.Deletions;
import org.springframework.stereotype.Component;

/** EV1: the partner, or the case worker who asked it, says what became of what it had received. */
@Component
class ConfirmDeletionAnswers implements StepRecorder {

    private final Deletions deletions;

    ConfirmDeletionAnswers(Deletions deletions) {
        this.deletions = deletions;
    }

    @Override
    public String form() {
        return PartnerDeletionProcess.CONFIRM_FORM;
    }

    @Override
    public void record(Step step) {
        deletions.answered(
                PartnerDeletionProcess.received(
                        step.find(Variables.PARTNER_TO_ASK).orElseThrow()),
                step.text("deletionAnswer").orElseThrow(),
                step.user());
    }
}
