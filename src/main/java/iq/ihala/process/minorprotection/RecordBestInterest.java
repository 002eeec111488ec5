package iq.ihala.process.minorprotection;

import iq.ihala.process.Variables;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** SP2: the supervisor's half of the best-interest decision; the social researcher's is the step before (dossier §3.8). */
@Component
class RecordBestInterest implements StepRecorder {

    private static final String AGAIN = "RETURN";

    private final FourEyes fourEyes;

    RecordBestInterest(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public String form() {
        return MinorProtectionProcess.BEST_INTEREST;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, MinorProtectionProcess.ASSESS_GUARDIAN, "يقرر هذا شخصان بدورين مختلفين");
        String decision = step.text("bestInterestDecision").orElseThrow();
        if (!AGAIN.equals(decision)) {
            step.set(Variables.CONSENT_BASIS, decision);
        }
    }
}
