package iq.ihala.process.honouring;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.RefusedException;
import org.springframework.stereotype.Component;

/** No tie to a case exposes anybody; said by somebody who did not nominate. Why not is written nowhere. */
@Component
class CheckNoCaseAnswers implements StepRecorder {

    private final Honours honours;

    CheckNoCaseAnswers(Honours honours) {
        this.honours = honours;
    }

    @Override
    public String form() {
        return HonouringProcess.CHECK;
    }

    @Override
    public void record(Step step) {
        if (step.text("honourCheck").filter("CLEAR"::equals).isEmpty()) {
            return;
        }
        try {
            honours.checked(HonouringProcess.honour(step), step.user());
        } catch (RefusedException e) {
            throw step.refuse("honourCheck", e.rule().arabic());
        }
    }
}
