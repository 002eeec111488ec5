package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R08: a new item that points to the one before; the person is asked anew. */
@ProcessBean("openReReferral")
class OpenReReferral implements JavaDelegate {

    private final Referrals referrals;

    OpenReReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String item = referrals.open(
                execution.getProcessBusinessKey(),
                Variables.SERVICE_CODE.get(execution),
                Variables.REFERRAL_ID.get(execution));
        Variables.REFERRAL_ID.set(execution, item);
        Variables.PROVIDERS_TRIED.set(execution, 0);
    }
}
