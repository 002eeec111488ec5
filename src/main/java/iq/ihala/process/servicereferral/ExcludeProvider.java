package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R05c: this provider is not asked again for this item; how often that happened is counted. */
@ProcessBean("excludeProvider")
class ExcludeProvider implements JavaDelegate {

    private final Referrals referrals;

    ExcludeProvider(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferralView item = referrals.view(Variables.REFERRAL_ID.get(execution));
        String reason = item.declineReason() == null
                ? item.state().name()
                : item.declineReason().name();
        referrals.exclude(item.id(), reason, ActingUser.of(execution));
        Variables.PROVIDERS_TRIED.set(execution, referrals.providersTried(item.id()));
    }
}
