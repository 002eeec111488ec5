package iq.ihala.process.outreachvisit;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Visit;
import iq.ihala.volunteer.Visits;
import org.springframework.stereotype.Component;

/** Fact {@code visitPlaceShown}: place, day and wishes: all that a visitor is told. */
@Component
class VisitPlaceShown implements FormFact {

    private final Visits visits;

    VisitPlaceShown(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String name() {
        return "visitPlaceShown";
    }

    @Override
    public Object value(FactContext context) {
        Ref ref = OutreachVisitProcess.visit(context);
        Visit visit = visits.find(ref).orElseThrow();
        return visits.place(ref)
                .map(place -> place.place() + "\n" + ArabicDates.day(visit.visitOn()) + "، " + place.hours()
                        + (visit.plainClothes() ? "\nبلا زي رسمي ولا سيارة عليها شعار" : "")
                        + (place.wishes() == null ? "" : "\n" + place.wishes()))
                .orElse(null);
    }
}
