package iq.ihala.process.publiccomplaint;

import iq.ihala.process.ProcessBean;
import iq.ihala.publiccomplaint.Complaints;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** P02b: it is about our own people, and leaves everybody's work; who may read it is told. */
@ProcessBean("handOverComplaint")
class HandOverComplaint implements JavaDelegate {

    private final Complaints complaints;

    HandOverComplaint(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.handOver(PublicComplaintProcess.receipt(execution));
    }
}
