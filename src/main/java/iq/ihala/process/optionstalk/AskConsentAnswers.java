package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S14: one answer to one question goes to the register. Without a clear yes it is a no (dossier §3.4). */
@Component
class AskConsentAnswers implements StepRecorder {

    private final Consents consents;

    AskConsentAnswers(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.CONSENT_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        ConsentItem asked = new ConsentItem(step.find(Variables.CONSENT_ITEM).orElseThrow());
        record(step, asked.consent(), asked.item());
        if (asked.code().equals(ConsentItem.VISIT)) {
            // A service that comes to the house needs the visit's own consent too.
            record(step, ConsentCode.C_VISIT, null);
        }
    }

    private void record(Step step, ConsentCode code, String item) {
        if (step.flag("consentAnswer")) {
            consents.give(given(step, code, item));
        } else {
            consents.refuse(step.caseNumber(), code, item, step.user());
        }
    }

    private static ConsentGiven given(Step step, ConsentCode code, String item) {
        return new ConsentGiven(
                step.caseNumber(),
                code,
                item,
                step.text("familyMember").orElse(null),
                null,
                step.text("givenBy").orElseThrow(),
                step.text("consentForm").orElseThrow(),
                step.text("consentWitness").orElse(null),
                step.text("consentLanguage").orElse(null),
                step.user());
    }
}
