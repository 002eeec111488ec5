package iq.ihala.process.forumissue;

import iq.ihala.forum.Issues;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** F10: it waits for the next meeting; the months are counted. */
@ProcessBean("carryOver")
class CarryOver implements JavaDelegate {

    private final Issues issues;

    CarryOver(Issues issues) {
        this.issues = issues;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int months = issues.carryOver(Variables.FORUM_ISSUE.get(execution), Variables.VERIFIED_RESULT.get(execution));
        Variables.MONTHS_CARRIED.set(execution, months);
    }
}
