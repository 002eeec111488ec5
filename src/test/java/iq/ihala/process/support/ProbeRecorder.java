package iq.ihala.process.support;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The recorder of the probe form, which does what the test wants. */
@Component
public class ProbeRecorder implements StepRecorder {

    private Consumer<Step> work = step -> {};

    public void does(Consumer<Step> newWork) {
        this.work = newWork;
    }

    @Override
    public String form() {
        return "probe.answer";
    }

    @Override
    public void record(Step step) {
        work.accept(step);
    }
}
