package iq.ihala.process.legaladvice;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** A08: a reminder counts only if it was said in safety. */
@Component
class RemindPersonAnswers implements StepRecorder {

    @Override
    public String form() {
        return LegalAdviceProcess.REMINDER_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
    }
}
