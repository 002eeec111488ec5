package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** P05: the text of the letter; a new one needs a new approval. */
@Component
class DraftLetterAnswers implements StepRecorder {

    private final Complaints complaints;

    DraftLetterAnswers(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String form() {
        return PublicComplaintProcess.DRAFT;
    }

    @Override
    public void record(Step step) {
        complaints.draft(
                PublicComplaintProcess.receipt(step), step.text("letterText").orElseThrow());
    }
}
