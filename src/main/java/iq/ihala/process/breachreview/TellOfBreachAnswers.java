package iq.ihala.process.breachreview;

import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.rights.Breaches;
import org.springframework.stereotype.Component;

/** EV5: the person knows what happened; or is told when she comes or calls. */
@Component
class TellOfBreachAnswers implements StepRecorder {

    private final Breaches breaches;

    TellOfBreachAnswers(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public String form() {
        return BreachReviewProcess.TELL_FORM;
    }

    @Override
    public void record(Step step) {
        String told = step.text("breachTold").orElseThrow();
        if (told.equals("TOLD")) {
            SafeTalk.requireSafe(step);
        }
        breaches.told(step.find(Variables.BREACH_ID).orElseThrow(), step.caseNumber(), told);
    }
}
