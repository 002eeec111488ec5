package iq.ihala.process.persondied;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** EV6: whatever is not a natural death with a certificate counts as suspicious; what is unknown does too. */
@Component
class ConfirmDeathAnswers implements StepRecorder {

    private static final String NATURAL = "NATURAL";

    @Override
    public String form() {
        return PersonDiedProcess.CONFIRM_FORM;
    }

    @Override
    public void record(Step step) {
        step.set(
                Variables.CAUSE_SUSPICIOUS,
                step.text("deathCause").filter(NATURAL::equals).isEmpty());
    }
}
