package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** P08: what came of it, and how satisfied the citizen is, if the citizen says. */
@Component
class TellCitizenAnswers implements StepRecorder {

    private final Complaints complaints;

    TellCitizenAnswers(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String form() {
        return PublicComplaintProcess.TELL;
    }

    @Override
    public void record(Step step) {
        complaints.told(
                PublicComplaintProcess.receipt(step),
                step.text("complaintOutcome").orElseThrow(),
                step.text("satisfaction").map(Integer::valueOf).orElse(null));
    }
}
