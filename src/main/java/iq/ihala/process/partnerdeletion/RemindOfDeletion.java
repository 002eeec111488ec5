package iq.ihala.process.partnerdeletion;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.referral.Deletions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV1: half of the time is over; the partner is reminded by the case number only. */
@ProcessBean("remindOfDeletion")
class RemindOfDeletion implements JavaDelegate {

    private final Deletions deletions;

    RemindOfDeletion(Deletions deletions) {
        this.deletions = deletions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deletions.remind(
                CaseNumber.parse(execution.getProcessBusinessKey()), PartnerDeletionProcess.received(execution));
    }
}
