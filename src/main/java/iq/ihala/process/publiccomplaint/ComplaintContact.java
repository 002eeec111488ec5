package iq.ihala.process.publiccomplaint;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.Complaints;
import org.springframework.stereotype.Component;

/** Fact {@code complaintContact}: name and telephone as far as they were given. */
@Component
class ComplaintContact implements FormFact {

    private final Complaints complaints;

    ComplaintContact(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String name() {
        return "complaintContact";
    }

    @Override
    public Object value(FactContext context) {
        Citizen citizen = complaints.citizen(PublicComplaintProcess.receipt(context));
        if (citizen.isUnknown()) {
            return "لم يعطِ اسماً ولا هاتفاً: يعرف من رقم وصله.";
        }
        return (citizen.name() == null ? "بلا اسم" : citizen.name())
                + (citizen.telephone() == null ? "" : "\n\u2066" + citizen.telephone() + "\u2069");
    }
}
