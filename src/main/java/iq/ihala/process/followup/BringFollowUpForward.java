package iq.ihala.process.followup;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV2: after a danger the next contact comes now, not on the day that was planned before. */
@ProcessBean("bringFollowUpForward")
class BringFollowUpForward implements JavaDelegate {

    private final FollowUpCalls followUps;

    BringFollowUpForward(FollowUpCalls followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.callNow(CaseNumber.parse(execution.getProcessBusinessKey()));
    }
}
