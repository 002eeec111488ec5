package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** P07: what the institution answered. */
@Component
class RecordAnswerAnswers implements StepRecorder {

    private final Complaints complaints;

    RecordAnswerAnswers(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String form() {
        return PublicComplaintProcess.RECORD_ANSWER;
    }

    @Override
    public void record(Step step) {
        complaints.answered(
                PublicComplaintProcess.receipt(step), step.text("answerText").orElseThrow());
    }
}
