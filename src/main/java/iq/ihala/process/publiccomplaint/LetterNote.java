package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** Fact {@code letterNote}: what the director wants changed; nothing at first. */
@Component
class LetterNote implements FormFact {

    private final Complaints complaints;

    LetterNote(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String name() {
        return "letterNote";
    }

    @Override
    public Object value(FactContext context) {
        return complaints.remark(PublicComplaintProcess.receipt(context));
    }
}
