package iq.ihala.process.safeplace;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** D06: four eyes on asking for a place without consent (dossier §2 rule 2, §3.4). */
@Component
class RecordPlaceApproval implements StepRecorder {

    private final FourEyes fourEyes;
    private final ConsentOverrides overrides;

    RecordPlaceApproval(FourEyes fourEyes, ConsentOverrides overrides) {
        this.fourEyes = fourEyes;
        this.overrides = overrides;
    }

    @Override
    public String form() {
        return SafePlaceProcess.APPROVE;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, SafePlaceProcess.ASK_WISHES, "يقرر هذا شخص آخر غير من طلبه");
        overrides.decide(
                step.caseNumber(),
                SafePlaceProcess.OVERRIDDEN,
                SafePlaceProcess.ITEM,
                step.flag("placeApproved"),
                step.text("overrideDecisionReason").orElse(null),
                step.user());
    }
}
