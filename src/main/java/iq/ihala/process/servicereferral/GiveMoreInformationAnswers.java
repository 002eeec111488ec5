package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.Referrals;
import org.springframework.stereotype.Component;

/** R05d: more is told only within the consent, or after the person said yes to it. */
@Component
class GiveMoreInformationAnswers implements StepRecorder {

    private final Referrals referrals;
    private final PartnerWords words;

    GiveMoreInformationAnswers(Referrals referrals, PartnerWords words) {
        this.referrals = referrals;
        this.words = words;
    }

    @Override
    public String form() {
        return ServiceReferralProcess.INFORMATION_FORM;
    }

    @Override
    public void permit(Step step) {
        SafeTalk.requireSafe(step);
        if (step.text("infoDecision").filter("SENT"::equals).isPresent()) {
            requireYes(step);
            referrals.requireConsent(step.find(Variables.REFERRAL_ID).orElseThrow());
        }
    }

    @Override
    public void record(Step step) {
        words.keepInformation(step);
    }

    private static void requireYes(Step step) {
        if (!step.flag("withinConsent") && !step.flag("infoConsent")) {
            throw step.refuse("infoDecision", "لم يوافق الشخص على هذه المعلومة: لا تُرسل");
        }
    }
}
