package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ForumMail;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F06: the community police are told that a solution waits, by the number of the month only. */
@ProcessBean("handOver")
class HandOver implements JavaDelegate {

    private static final Set<String> POLICE = Set.of("cp_officer");

    private final Issues issues;
    private final ForumMail mail;

    HandOver(Issues issues, ForumMail mail) {
        this.issues = issues;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issues.happened(Variables.FORUM_ISSUE.get(execution), "HANDED", null, null, null);
        mail.toGroups(POLICE, "FORUM_HANDOVER", execution.getProcessBusinessKey(), execution.getActivityInstanceId());
    }
}
