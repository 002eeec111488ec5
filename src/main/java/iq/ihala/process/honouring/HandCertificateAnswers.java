package iq.ihala.process.honouring;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Ref;
import org.springframework.stereotype.Component;

/** The certificate was given, and the honoured person said whether the page may say so; without a clear yes it does not. */
@Component
class HandCertificateAnswers implements StepRecorder {

    private final Honours honours;

    HandCertificateAnswers(Honours honours) {
        this.honours = honours;
    }

    @Override
    public String form() {
        return HonouringProcess.HAND;
    }

    @Override
    public void record(Step step) {
        Ref ref = HonouringProcess.honour(step);
        if (!honours.honoured(ref)) {
            throw step.refuse("publishConsent", "لا شهادة بلا موافقة المدير.");
        }
        honours.askedToPublish(
                ref, step.flag("publishConsent"), step.text("publishWords").orElse(null));
    }
}
