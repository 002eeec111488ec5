package iq.ihala.process.publiccomplaint;

import iq.ihala.process.ProcessBean;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** P06: the approved letter goes out under its number and date; without an approval nothing does. */
@ProcessBean("sendThroughMinistry")
class SendThroughMinistry implements JavaDelegate {

    private final Complaints complaints;
    private final MinistryChannel ministry;

    SendThroughMinistry(Complaints complaints, MinistryChannel ministry) {
        this.complaints = complaints;
        this.ministry = ministry;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Receipt receipt = PublicComplaintProcess.receipt(execution);
        if (!complaints.send(receipt)) {
            throw new IllegalStateException("A letter without an approval was not sent");
        }
        ministry.announce(receipt, "COMPLAINT_LETTER", execution.getId());
    }
}
