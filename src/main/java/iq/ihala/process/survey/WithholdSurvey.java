package iq.ihala.process.survey;

import iq.ihala.process.ProcessBean;
import iq.ihala.survey.Surveys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The results are kept and not published; nothing is left to do if the director said so. */
@ProcessBean("withholdSurvey")
class WithholdSurvey implements JavaDelegate {

    private final Surveys surveys;

    WithholdSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.decide(execution.getProcessBusinessKey(), false, SurveyProcess.HOUSE);
    }
}
