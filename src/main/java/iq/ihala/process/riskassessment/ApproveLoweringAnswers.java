package iq.ihala.process.riskassessment;

import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S11: a level is lowered by two people (dossier §2 rule 2). */
@Component
class ApproveLoweringAnswers implements StepRecorder {

    private final FourEyes fourEyes;

    ApproveLoweringAnswers(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public String form() {
        return RiskAssessmentProcess.LOWERING_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, RiskAssessmentProcess.REVIEW_FORM, "من طلب خفض المستوى لا يصادق عليه");
    }
}
