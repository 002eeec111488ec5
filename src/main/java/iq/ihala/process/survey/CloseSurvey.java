package iq.ihala.process.survey;

import iq.ihala.process.ProcessBean;
import iq.ihala.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** No more answers; from now on the counts do not change. */
@ProcessBean("closeSurvey")
class CloseSurvey implements JavaDelegate {

    private final Surveys surveys;

    CloseSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.close(execution.getProcessBusinessKey());
    }
}
