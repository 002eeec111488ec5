package iq.ihala.process.survey;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Answers are taken from now on; the engine waits until the day after the last. */
@ProcessBean("openSurvey")
class OpenSurvey implements JavaDelegate {

    private final Surveys surveys;

    OpenSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.SURVEY_CLOSES_ON.set(
                execution,
                surveys.open(execution.getProcessBusinessKey()).plusDays(1).toString());
    }
}
