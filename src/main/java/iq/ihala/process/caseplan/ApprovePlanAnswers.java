package iq.ihala.process.caseplan;

import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S18: whoever wrote the plan does not approve it. */
@Component
class ApprovePlanAnswers implements StepRecorder {

    private final FourEyes fourEyes;

    ApprovePlanAnswers(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public String form() {
        return CasePlanProcess.APPROVAL_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, CasePlanProcess.PLAN_FORM, "لا يعتمد الخطة من كتبها");
    }
}
