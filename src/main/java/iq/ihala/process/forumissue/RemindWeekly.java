package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ForumMail;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F07: another week has gone by; whoever carries it out is reminded. */
@ProcessBean("remindWeekly")
class RemindWeekly implements JavaDelegate {

    private static final Set<String> DOERS = Set.of("cp_officer", "women_unit", "outreach_unit");

    private final Issues issues;
    private final ForumMail mail;

    RemindWeekly(Issues issues, ForumMail mail) {
        this.issues = issues;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issues.happened(Variables.FORUM_ISSUE.get(execution), "REMINDED", null, null, null);
        mail.toGroups(DOERS, "FORUM_REMINDER", execution.getProcessBusinessKey(), execution.getActivityInstanceId());
    }
}
