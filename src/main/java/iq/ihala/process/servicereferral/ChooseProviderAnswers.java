package iq.ihala.process.servicereferral;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.FieldSet;
import iq.ihala.referral.Referrals;
import org.springframework.stereotype.Component;

/** R02: the person's yes to exactly this provider and this much information. Without a clear yes nothing is recorded. */
@Component
class ChooseProviderAnswers implements StepRecorder {

    private final Consents consents;
    private final Referrals referrals;

    ChooseProviderAnswers(Consents consents, Referrals referrals) {
        this.consents = consents;
        this.referrals = referrals;
    }

    @Override
    public String form() {
        return ServiceReferralProcess.CHOOSE_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        if (!step.flag("sharingConsent")) {
            return;
        }
        String item = step.find(Variables.REFERRAL_ID).orElseThrow();
        String provider = step.text("providerId").orElseThrow();
        String fieldSet = step.text("fieldSet").orElse(FieldSet.CODE_ONLY.name());
        consents.give(new ConsentGiven(
                step.caseNumber(),
                ConsentCode.C_REF,
                item,
                provider,
                fieldSet,
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElseThrow(),
                step.text("consentWitness").orElse(null),
                step.text("consentLanguage").orElse(null),
                step.user()));
        referrals.consented(item, provider, fieldSet, step.user());
    }
}
