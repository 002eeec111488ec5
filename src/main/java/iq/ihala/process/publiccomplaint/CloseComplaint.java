package iq.ihala.process.publiccomplaint;

import iq.ihala.process.ProcessBean;
import iq.ihala.publiccomplaint.Complaints;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** P09: closed; topic and outcome are told on, name and telephone forgotten. */
@ProcessBean("closeComplaint")
class CloseComplaint implements JavaDelegate {

    private final Complaints complaints;

    CloseComplaint(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.close(PublicComplaintProcess.receipt(execution));
    }
}
