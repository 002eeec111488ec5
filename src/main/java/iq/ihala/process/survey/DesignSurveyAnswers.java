package iq.ihala.process.survey;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.survey.Surveys;
import org.springframework.stereotype.Component;

/** What is asked besides trust in the authorities. */
@Component
class DesignSurveyAnswers implements StepRecorder {

    private final Surveys surveys;

    DesignSurveyAnswers(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String form() {
        return SurveyProcess.DESIGN_FORM;
    }

    @Override
    public void record(Step step) {
        surveys.design(step.businessKey(), step.list("surveyQuestions"));
    }
}
