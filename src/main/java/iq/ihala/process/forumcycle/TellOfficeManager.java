package iq.ihala.process.forumcycle;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ForumMail;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F03: no meeting by day 28; the supervisors are told in place of the office manager, for whom the dossier names no group. */
@ProcessBean("tellOfficeManager")
class TellOfficeManager implements JavaDelegate {

    private final ForumMail mail;

    TellOfficeManager(ForumMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.toOfficeManager(execution.getProcessBusinessKey(), execution.getActivityInstanceId());
    }
}
