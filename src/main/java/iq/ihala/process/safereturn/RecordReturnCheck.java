package iq.ihala.process.safereturn;

import iq.ihala.process.Variables;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** SP2: one look after the child; who is not surely safe is in danger now. */
@Component
class RecordReturnCheck implements StepRecorder {

    private final DangerSignals signals;

    RecordReturnCheck(DangerSignals signals) {
        this.signals = signals;
    }

    @Override
    public String form() {
        return SafeReturnProcess.CHECK;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        if (!step.flag("childSafeNow")) {
            signals.raise(step.caseNumber(), step.user());
        }
        step.set(Variables.RETURN_CHECKS, step.find(Variables.RETURN_CHECKS).orElse(0) + 1);
    }
}
