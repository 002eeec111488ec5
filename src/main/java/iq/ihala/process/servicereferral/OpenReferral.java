package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R01: opens the item for the service that the person agreed to. */
@ProcessBean("openReferral")
class OpenReferral implements JavaDelegate {

    private final Referrals referrals;

    OpenReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String item = referrals.open(execution.getProcessBusinessKey(), Variables.SERVICE_CODE.get(execution), null);
        Variables.REFERRAL_ID.set(execution, item);
        Variables.PROVIDERS_TRIED.set(execution, 0);
    }
}
