package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** Fact {@code complaintText}: the complaint in its own words, for the one who works on it. */
@Component
class ComplaintText implements FormFact {

    private final Complaints complaints;

    ComplaintText(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String name() {
        return "complaintText";
    }

    @Override
    public Object value(FactContext context) {
        ComplaintWords words = complaints.words(PublicComplaintProcess.receipt(context));
        return "على: " + words.institution() + "\n" + words.what()
                + (words.wish() == null ? "" : "\nالمطلوب: " + words.wish())
                + (words.evidence() == null ? "" : "\nالأدلة: " + words.evidence());
    }
}
