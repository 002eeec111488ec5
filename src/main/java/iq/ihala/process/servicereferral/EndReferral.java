package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R03: the consent to this referral does not hold any more; a partner that knew of it is told that it is over. */
@ProcessBean("endReferral")
class EndReferral implements JavaDelegate {

    private final Referrals referrals;

    EndReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.cancel(
                Variables.REFERRAL_ID.get(execution), ServiceReferralProcess.NO_CONSENT, ActingUser.of(execution));
        Variables.REFERRAL_RESULT.set(execution, "CANCELLED");
    }
}
