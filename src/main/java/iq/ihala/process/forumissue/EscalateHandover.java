package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ForumMail;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F06: seven days and no answer; the office manager is told. */
@ProcessBean("escalateHandover")
class EscalateHandover implements JavaDelegate {

    private final Issues issues;
    private final ForumMail mail;

    EscalateHandover(Issues issues, ForumMail mail) {
        this.issues = issues;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issues.happened(Variables.FORUM_ISSUE.get(execution), "ESCALATED", null, null, null);
        mail.toOfficeManager(execution.getProcessBusinessKey(), execution.getActivityInstanceId());
    }
}
