package iq.ihala.process.fixedclock;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** EV7: a warning counts only if it was said in safety. */
@Component
class WarnOfLimitationAnswers implements StepRecorder {

    @Override
    public String form() {
        return FixedClockProcess.WARN_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
    }
}
