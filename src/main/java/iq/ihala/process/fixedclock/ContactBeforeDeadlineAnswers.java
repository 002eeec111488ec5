package iq.ihala.process.fixedclock;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** A talk before a fixed hour counts only if it was held in safety. */
@Component
class ContactBeforeDeadlineAnswers implements StepRecorder {

    @Override
    public String form() {
        return FixedClockProcess.CONTACT_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
    }
}
