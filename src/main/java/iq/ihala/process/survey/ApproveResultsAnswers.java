package iq.ihala.process.survey;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.survey.Surveys;
import org.springframework.stereotype.Component;

/** The director lets everybody see the results, or not. */
@Component
class ApproveResultsAnswers implements StepRecorder {

    private final Surveys surveys;

    ApproveResultsAnswers(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String form() {
        return SurveyProcess.RESULTS_FORM;
    }

    @Override
    public void record(Step step) {
        surveys.decide(step.businessKey(), step.flag("resultsPublished"), step.user());
    }
}
