package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** P03, P04: the sector, the quarter if it was said, and whether the institution may learn the name; without a clear yes it does not. */
@Component
class ClassifyComplaintAnswers implements StepRecorder {

    private final Complaints complaints;

    ClassifyComplaintAnswers(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String form() {
        return PublicComplaintProcess.CLASSIFY;
    }

    @Override
    public void record(Step step) {
        complaints.classify(
                PublicComplaintProcess.receipt(step),
                step.text("complaintTopic").orElseThrow(),
                step.text("complaintQuarter").orElse(null),
                step.flag("nameConsent"));
    }
}
