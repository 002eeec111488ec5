package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** P05: the approval of the director, or what has to change. */
@Component
class ApproveLetterAnswers implements StepRecorder {

    private final Complaints complaints;

    ApproveLetterAnswers(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String form() {
        return PublicComplaintProcess.APPROVE;
    }

    @Override
    public void record(Step step) {
        if (step.flag("letterApproved")) {
            complaints.approve(PublicComplaintProcess.receipt(step), step.user());
        } else {
            complaints.remark(
                    PublicComplaintProcess.receipt(step),
                    step.text("letterRemark").orElseThrow());
        }
    }
}
