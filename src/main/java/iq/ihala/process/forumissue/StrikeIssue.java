package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F04: nothing of the issue remains in the forum: no row, no word, no key. */
@ProcessBean("strikeIssue")
class StrikeIssue implements JavaDelegate {

    private final Issues issues;

    StrikeIssue(Issues issues) {
        this.issues = issues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issues.strike(Variables.FORUM_ISSUE.get(execution), ActingUser.of(execution));
    }
}
