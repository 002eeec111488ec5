package iq.ihala.process.mediation;

import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** M01: the person was told, at a safe moment, why mediation is not tried. */
@Component
class RecordRefusalExplained implements StepRecorder {

    @Override
    public String form() {
        return MediationProcess.EXPLAIN_REFUSAL;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        step.set(Variables.MEDIATION_RESULT, MediationProcess.NOT_ELIGIBLE);
    }
}
