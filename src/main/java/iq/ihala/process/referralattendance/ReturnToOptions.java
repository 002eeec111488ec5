package iq.ihala.process.referralattendance;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.process.followup.FollowUpCalls;
import iq.ihala.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R06: two missed appointments end this referral; the next contact comes now, and with it other options. */
@ProcessBean("returnToOptions")
class ReturnToOptions implements JavaDelegate {

    private static final String RESULT = "NO_SHOWS";

    private final Referrals referrals;
    private final FollowUpCalls followUps;

    ReturnToOptions(Referrals referrals, FollowUpCalls followUps) {
        this.referrals = referrals;
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.stop(Variables.REFERRAL_ID.get(execution), RESULT, ActingUser.of(execution));
        followUps.callNow(CaseNumber.parse(execution.getProcessBusinessKey()));
        Variables.ATTENDANCE_RESULT.set(execution, RESULT);
    }
}
