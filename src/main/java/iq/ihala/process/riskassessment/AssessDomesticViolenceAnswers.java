package iq.ihala.process.riskassessment;

import iq.ihala.process.decision.DangerAssessment;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S09: what cannot be true together is asked again (dossier §12.1 row 3). */
@Component
class AssessDomesticViolenceAnswers implements StepRecorder {

    @Override
    public String form() {
        return RiskToolProcess.DOMESTIC_VIOLENCE_FORM;
    }

    @Override
    public void record(Step step) {
        if (DangerAssessment.contradictory(step.answers())) {
            throw step.refuse("da03a", "لا يجتمع مع «تركته بعد العيش معاً»: صحّح أحد الجوابين");
        }
    }
}
