package iq.ihala.process.immediatedanger;

import iq.ihala.process.Variables;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** D04: four eyes. Whoever asked to tell the police cannot be the one who allows it (dossier §2 rule 2). */
@Component
class RecordOverride implements StepRecorder {

    private static final String DECISION = "overrideApproved";

    private final FourEyes fourEyes;

    RecordOverride(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.APPROVE_OVERRIDE;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, ImmediateDangerProcess.ASK_POLICE_HELP, "يقرر هذا شخص آخر غير من طلبه");
        step.set(
                Variables.INFORM_POLICE,
                step.text(DECISION).filter("YES"::equals).isPresent());
    }
}
