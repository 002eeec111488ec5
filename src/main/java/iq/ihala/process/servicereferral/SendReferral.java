package iq.ihala.process.servicereferral;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.referral.Referrals;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R03: hands the referral over. A consent that was taken back since the choice leads to the choice again. */
@ProcessBean("sendReferral")
class SendReferral implements JavaDelegate {

    private final Referrals referrals;
    private final AuditTrail trail;

    SendReferral(Referrals referrals, AuditTrail trail) {
        this.referrals = referrals;
        this.trail = trail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            referrals.send(Variables.REFERRAL_ID.get(execution), ActingUser.of(execution));
            trail.record(new AuditEvent(
                    AuditKind.SEND,
                    execution.getProcessBusinessKey(),
                    Variables.PROVIDER_ID.find(execution).orElse("unnamed"),
                    ActingUser.of(execution),
                    "referral"));
        } catch (NoConsentException e) {
            throw new BpmnError(ServiceReferralProcess.NO_CONSENT);
        }
    }
}
