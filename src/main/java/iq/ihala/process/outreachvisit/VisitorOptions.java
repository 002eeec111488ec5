package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.process.forms.FormOption;
import iq.ihala.volunteer.Visitors;
import iq.ihala.volunteer.Visits;
import org.springframework.stereotype.Component;

/** Fact {@code visitorOptions}: everybody who could be sent there, women first. */
@Component
class VisitorOptions implements FormFact {

    private final Visits visits;
    private final Visitors visitors;
    private final VisitorNames names;

    VisitorOptions(Visits visits, Visitors visitors, VisitorNames names) {
        this.visits = visits;
        this.visitors = visitors;
        this.names = names;
    }

    @Override
    public String name() {
        return "visitorOptions";
    }

    @Override
    public Object value(FactContext context) {
        return visitors.fit(visits.find(OutreachVisitProcess.visit(context)).orElseThrow()).stream()
                .map(visitor -> new FormOption(names.of(visitor), visitor.who()))
                .toList();
    }
}
