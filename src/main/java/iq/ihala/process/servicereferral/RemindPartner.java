package iq.ihala.process.servicereferral;

import iq.ihala.casefile.NoConsentException;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.referral.Referrals;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R05e: half of the time is over; the partner is reminded by the case number only, while the consent holds. */
@ProcessBean("remindPartner")
class RemindPartner implements JavaDelegate {

    private final Referrals referrals;

    RemindPartner(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            referrals.remind(Variables.REFERRAL_ID.get(execution));
        } catch (NoConsentException e) {
            throw new BpmnError(ServiceReferralProcess.NO_CONSENT);
        }
    }
}
