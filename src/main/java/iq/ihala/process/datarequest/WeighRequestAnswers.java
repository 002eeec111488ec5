package iq.ihala.process.datarequest;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.rights.Requests;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** EV4: only what the person gave up ends here; everything else is decided by two people on the page of rights. */
@Component
class WeighRequestAnswers implements StepRecorder {

    private final Requests requests;

    WeighRequestAnswers(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String form() {
        return DataRequestProcess.WEIGH_FORM;
    }

    @Override
    public void record(Step step) {
        requests.drop(step.find(Variables.REQUEST_ID).orElseThrow().toLowerCase(Locale.ROOT), step.user());
    }
}
