package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Visits;
import org.springframework.stereotype.Component;

/** Fact {@code visitReportShown}: what was written after the visit. */
@Component
class VisitReportShown implements FormFact {

    private final Visits visits;

    VisitReportShown(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String name() {
        return "visitReportShown";
    }

    @Override
    public Object value(FactContext context) {
        return visits.report(OutreachVisitProcess.visit(context)).orElse(null);
    }
}
