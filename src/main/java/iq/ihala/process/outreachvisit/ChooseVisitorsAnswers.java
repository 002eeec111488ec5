package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.RefusedException;
import iq.ihala.volunteer.VisitConsents;
import iq.ihala.volunteer.Visits;
import org.springframework.stereotype.Component;

/** Two visitors, one at least a woman, nobody close to the matter; the domain refuses any other pair. */
@Component
class ChooseVisitorsAnswers implements StepRecorder {

    private final Visits visits;
    private final VisitConsents consents;

    ChooseVisitorsAnswers(Visits visits, VisitConsents consents) {
        this.visits = visits;
        this.consents = consents;
    }

    @Override
    public String form() {
        return OutreachVisitProcess.CHOOSE;
    }

    @Override
    public void permit(Step step) {
        consents.require(OutreachVisitProcess.visit(step));
    }

    @Override
    public void record(Step step) {
        if (!step.flag("visitorsNotClose")) {
            throw step.refuse("visitorsNotClose", RefusedException.Rule.TOO_CLOSE.arabic());
        }
        try {
            visits.choose(
                    OutreachVisitProcess.visit(step),
                    step.text("firstVisitor").orElseThrow(),
                    step.text("secondVisitor").orElseThrow(),
                    step.user());
        } catch (RefusedException e) {
            throw step.refuse("secondVisitor", e.rule().arabic());
        }
    }
}
