package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** Fact {@code letterShown}: the drafted letter. */
@Component
class LetterShown implements FormFact {

    private final Complaints complaints;

    LetterShown(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String name() {
        return "letterShown";
    }

    @Override
    public Object value(FactContext context) {
        return complaints.letter(PublicComplaintProcess.receipt(context));
    }
}
