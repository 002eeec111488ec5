package iq.ihala.process.survey;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.survey.SamplePlan;
import iq.ihala.survey.Surveys;
import org.springframework.stereotype.Component;

/** How many people are asked, and which shares of them are women, young and old. */
@Component
class PlanSampleAnswers implements StepRecorder {

    private final Surveys surveys;

    PlanSampleAnswers(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String form() {
        return SurveyProcess.SAMPLE_FORM;
    }

    @Override
    public void record(Step step) {
        SamplePlan plan = new SamplePlan(
                step.number("sampleSize").orElseThrow(),
                step.number("womenPercent").orElseThrow(),
                step.number("youngPercent").orElseThrow(),
                step.number("oldPercent").orElseThrow());
        if (plan.refusal() != null) {
            throw step.refuse("oldPercent", plan.refusal());
        }
        surveys.plan(step.businessKey(), plan);
    }
}
