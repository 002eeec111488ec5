package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Visits;
import org.springframework.stereotype.Component;

/** Fact {@code visitWho}: whom the list names and how to reach the person; of a case, nobody's name. */
@Component
class VisitWho implements FormFact {

    private final Visits visits;

    VisitWho(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String name() {
        return "visitWho";
    }

    @Override
    public Object value(FactContext context) {
        return visits.words(OutreachVisitProcess.visit(context))
                .map(words -> words.name() + "\n\u2066" + words.reach() + "\u2069\n" + words.why())
                .orElse("من حالة: لا يُذكر الاسم هنا.");
    }
}
