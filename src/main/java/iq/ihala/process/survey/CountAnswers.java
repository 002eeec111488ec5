package iq.ihala.process.survey;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether the sample is complete, or the last day may not be put off again: then nobody needs to decide. */
@ProcessBean("countAnswers")
class CountAnswers implements JavaDelegate {

    private final Surveys surveys;

    CountAnswers(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String survey = execution.getProcessBusinessKey();
        Variables.SURVEY_COMPLETE.set(execution, surveys.isComplete(survey) || !surveys.mayExtend(survey));
    }
}
