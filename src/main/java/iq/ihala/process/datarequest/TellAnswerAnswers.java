package iq.ihala.process.datarequest;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** EV4: the answer counts as told only if it was said in safety. */
@Component
class TellAnswerAnswers implements StepRecorder {

    @Override
    public String form() {
        return DataRequestProcess.TELL_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
    }
}
