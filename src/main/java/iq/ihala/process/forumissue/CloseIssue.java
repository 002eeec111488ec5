package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F10: the issue is closed with its result. */
@ProcessBean("closeIssue")
class CloseIssue implements JavaDelegate {

    private final Issues issues;

    CloseIssue(Issues issues) {
        this.issues = issues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issues.close(
                Variables.FORUM_ISSUE.get(execution),
                Variables.VERIFIED_RESULT.find(execution).orElse(null));
    }
}
