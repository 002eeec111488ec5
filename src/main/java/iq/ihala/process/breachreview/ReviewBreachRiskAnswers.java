package iq.ihala.process.breachreview;

import iq.ihala.process.Variables;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.rights.Breaches;
import org.springframework.stereotype.Component;

/** EV5: what was lost may be in the wrong hands; more danger starts the danger path at once (EV2). */
@Component
class ReviewBreachRiskAnswers implements StepRecorder {

    private final Breaches breaches;
    private final DangerSignals signals;

    ReviewBreachRiskAnswers(Breaches breaches, DangerSignals signals) {
        this.breaches = breaches;
        this.signals = signals;
    }

    @Override
    public String form() {
        return BreachReviewProcess.REVIEW_FORM;
    }

    @Override
    public void record(Step step) {
        boolean danger = step.flag("breachDanger");
        breaches.reviewed(
                step.find(Variables.BREACH_ID).orElseThrow(),
                step.caseNumber(),
                danger,
                step.flag("tellOfBreach"),
                step.user());
        if (danger) {
            signals.raise(step.caseNumber(), step.user());
        }
    }
}
