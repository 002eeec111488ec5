package iq.ihala.process.immediatedanger;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** D05: a plan that says how to reach the person names a safe way only. */
@Component
class RecordSafetyPlanNow implements StepRecorder {

    @Override
    public String form() {
        return ImmediateDangerProcess.MAKE_SAFETY_PLAN_NOW;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafeWay(step);
    }
}
