package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.Visits;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What came of the visit; one whose consent is gone is not recorded as made. */
@Component
class MakeVisitAnswers implements StepRecorder {

    private static final Set<String> MADE = Set.of("NONE", "HELP", "REFERRAL");

    private final Visits visits;
    private final VisitConsents consents;

    MakeVisitAnswers(Visits visits, VisitConsents consents) {
        this.visits = visits;
        this.consents = consents;
    }

    @Override
    public String form() {
        return OutreachVisitProcess.MAKE;
    }

    @Override
    public void permit(Step step) {
        consents.require(OutreachVisitProcess.visit(step));
    }

    @Override
    public void record(Step step) {
        String outcome = step.text("visitOutcome").orElseThrow();
        boolean made = MADE.contains(outcome);
        visits.happened(
                OutreachVisitProcess.visit(step),
                made ? "VISITED" : outcome,
                made ? outcome : "NONE",
                step.text("visitReport").orElse(null));
    }
}
