package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** Fact {@code answerShown}: what the institution answered; nothing if it did not. */
@Component
class AnswerShown implements FormFact {

    private final Complaints complaints;

    AnswerShown(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String name() {
        return "answerShown";
    }

    @Override
    public Object value(FactContext context) {
        return complaints.answer(PublicComplaintProcess.receipt(context));
    }
}
