package iq.ihala.process.partnerdeletion;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.referral.Deletions;
import iq.ihala.referral.Deletions.Received;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV1: the partner is told to stop and to delete; the next step opens to its own people only. */
@ProcessBean("askPartnerToDelete")
class AskPartnerToDelete implements JavaDelegate {

    private final Deletions deletions;

    AskPartnerToDelete(Deletions deletions) {
        this.deletions = deletions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Received received = PartnerDeletionProcess.received(execution);
        Variables.REFERRAL_ID.set(execution, received.referralId());
        Variables.PROVIDER_ID.set(execution, received.providerId());
        deletions.ask(CaseNumber.parse(execution.getProcessBusinessKey()), received);
    }
}
