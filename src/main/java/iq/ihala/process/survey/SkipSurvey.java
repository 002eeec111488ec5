package iq.ihala.process.survey;

import iq.ihala.process.ProcessBean;
import iq.ihala.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Nobody prepared it for a month: it is not taken. */
@ProcessBean("skipSurvey")
class SkipSurvey implements JavaDelegate {

    private final Surveys surveys;

    SkipSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.skip(execution.getProcessBusinessKey());
    }
}
