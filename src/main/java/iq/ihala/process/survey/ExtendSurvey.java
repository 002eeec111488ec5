package iq.ihala.process.survey;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Answers are taken for some days longer. */
@ProcessBean("extendSurvey")
class ExtendSurvey implements JavaDelegate {

    private final Surveys surveys;

    ExtendSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.SURVEY_CLOSES_ON.set(
                execution,
                surveys.extend(execution.getProcessBusinessKey()).plusDays(1).toString());
    }
}
