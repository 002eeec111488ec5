package iq.ihala.process.servicereferral;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.Referrals;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R02: the person does not want this referral, or no longer; a partner that knew of it is told. */
@ProcessBean("cancelReferral")
class CancelReferral implements JavaDelegate {

    private static final Set<ReferralState> BEFORE_SENDING = Set.of(ReferralState.DRAFT, ReferralState.CONSENTED);

    private final Referrals referrals;

    CancelReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String item = Variables.REFERRAL_ID.get(execution);
        String result = BEFORE_SENDING.contains(referrals.view(item).state()) ? "NOT_WANTED" : "CANCELLED";
        referrals.cancel(item, result, ActingUser.of(execution));
        Variables.REFERRAL_RESULT.set(execution, result);
    }
}
