package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** P02: help was offered; a case is opened in the usual way, by the counsellor, and the complaint does not know which. */
@Component
class OfferHelpAnswers implements StepRecorder {

    private final Complaints complaints;

    OfferHelpAnswers(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String form() {
        return PublicComplaintProcess.OFFER_HELP;
    }

    @Override
    public void record(Step step) {
        // Whether help was wanted is counted by the case that is opened, or not; a complaint keeps nothing of it.
        complaints.words(PublicComplaintProcess.receipt(step));
    }
}
