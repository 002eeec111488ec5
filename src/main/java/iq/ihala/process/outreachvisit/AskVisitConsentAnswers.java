package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** The person's own yes to this visit, and its terms; without a clear yes there is none. */
@Component
class AskVisitConsentAnswers implements StepRecorder {

    private final VisitTerms terms;

    AskVisitConsentAnswers(VisitTerms terms) {
        this.terms = terms;
    }

    @Override
    public String form() {
        return OutreachVisitProcess.ASK;
    }

    @Override
    public void record(Step step) {
        terms.record(step);
    }
}
