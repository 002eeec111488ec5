package iq.ihala.process.partnerdeletion;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.Deletions;
import org.springframework.stereotype.Component;

/** EV1: what a silent partner said by telephone, or that it said nothing. */
@Component
class AskByPhoneAnswers implements StepRecorder {

    private final Deletions deletions;

    AskByPhoneAnswers(Deletions deletions) {
        this.deletions = deletions;
    }

    @Override
    public String form() {
        return PartnerDeletionProcess.PHONE_FORM;
    }

    @Override
    public void record(Step step) {
        deletions.answered(
                PartnerDeletionProcess.received(
                        step.find(Variables.PARTNER_TO_ASK).orElseThrow()),
                step.text("deletionByPhone").orElseThrow(),
                step.user());
    }
}
