package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.Referrals;
import org.springframework.stereotype.Component;

/** R03: the partner is telephoned before the referral is sent; what the person agreed to share holds for the telephone too. */
@Component
class PhonePartnerAnswers implements StepRecorder {

    private final Referrals referrals;

    PhonePartnerAnswers(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String form() {
        return ServiceReferralProcess.PHONE_FORM;
    }

    @Override
    public void permit(Step step) {
        referrals.requireConsent(step.find(Variables.REFERRAL_ID).orElseThrow());
    }

    @Override
    public void record(Step step) {
        referrals.phoned(
                step.find(Variables.REFERRAL_ID).orElseThrow(),
                step.text("partnerPhoneResult").orElseThrow(),
                step.user());
    }
}
