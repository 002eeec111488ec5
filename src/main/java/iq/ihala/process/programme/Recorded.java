package iq.ihala.process.programme;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.function.Consumer;

/** One form of the programme and what becomes of its answers; most are one call. */
public record Recorded(String form, Consumer<Step> answers) implements StepRecorder {

    @Override
    public void record(Step step) {
        answers.accept(step);
    }
}
