package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Visits;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code visitorsShown}: the two who go, and how a volunteer is reached. */
@Component
class VisitorsShown implements FormFact {

    private final Visits visits;
    private final VisitorNames names;

    VisitorsShown(Visits visits, VisitorNames names) {
        this.visits = visits;
        this.names = names;
    }

    @Override
    public String name() {
        return "visitorsShown";
    }

    @Override
    public Object value(FactContext context) {
        return visits.visitors(OutreachVisitProcess.visit(context)).stream()
                .map(names::withTelephone)
                .collect(Collectors.joining("\n"));
    }
}
