package iq.ihala.process.optionstalk;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S13: wishes count only if they were said in safety. */
@Component
class TalkOptionsAnswers implements StepRecorder {

    @Override
    public String form() {
        return OptionsTalkProcess.OPTIONS_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
    }
}
