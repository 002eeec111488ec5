package iq.ihala.process.survey;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ForumMail;
import iq.ihala.survey.Surveys;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Once a week: if a quarter is behind its quota, those who ask and those who watch are told, by the number of the survey only. */
@ProcessBean("remindOfSurvey")
class RemindOfSurvey implements JavaDelegate {

    private static final Set<String> ASKERS = Set.of("monitoring_officer", "outreach_unit");

    private final Surveys surveys;
    private final ForumMail mail;

    RemindOfSurvey(Surveys surveys, ForumMail mail) {
        this.surveys = surveys;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String survey = execution.getProcessBusinessKey();
        if (!surveys.lagging(survey).isEmpty()) {
            mail.toGroups(ASKERS, "SURVEY_LAGS", survey, execution.getActivityInstanceId());
        }
    }
}
