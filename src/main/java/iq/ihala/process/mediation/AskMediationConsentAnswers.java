package iq.ihala.process.mediation;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** M02: the person's own yes or no to mediation, where the talk about options has not asked for it. Without a clear yes it is a no. */
@Component
class AskMediationConsentAnswers implements StepRecorder {

    private final Consents consents;

    AskMediationConsentAnswers(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String form() {
        return MediationProcess.ASK_CONSENT;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        if (!step.flag("mediationConsent")) {
            consents.refuse(step.caseNumber(), ConsentCode.C_MED, null, step.user());
            return;
        }
        consents.give(new ConsentGiven(
                step.caseNumber(),
                ConsentCode.C_MED,
                null,
                null,
                null,
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElseThrow(),
                step.text("consentWitness").orElse(null),
                step.text("consentLanguage").orElse(null),
                step.user()));
    }
}
