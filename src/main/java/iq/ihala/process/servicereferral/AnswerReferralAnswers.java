package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.Referrals;
import org.springframework.stereotype.Component;

/** R05: the partner's answer, given in its own task. */
@Component
class AnswerReferralAnswers implements StepRecorder {

    private final Referrals referrals;
    private final PartnerAnswers answers;
    private final PartnerAccess access;
    private final PartnerWords words;

    AnswerReferralAnswers(Referrals referrals, PartnerAnswers answers, PartnerAccess access, PartnerWords words) {
        this.referrals = referrals;
        this.answers = answers;
        this.access = access;
        this.words = words;
    }

    @Override
    public String form() {
        return ServiceReferralProcess.ANSWER_FORM;
    }

    @Override
    public void record(Step step) {
        access.require(step);
        referrals.answer(step.find(Variables.REFERRAL_ID).orElseThrow(), answers.of(step));
        words.keepAnswer(step);
    }
}
