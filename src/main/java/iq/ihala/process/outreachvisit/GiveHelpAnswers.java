package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Visits;
import org.springframework.stereotype.Component;

/** Help given once, beside the report of the visit. */
@Component
class GiveHelpAnswers implements StepRecorder {

    private final Visits visits;

    GiveHelpAnswers(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String form() {
        return OutreachVisitProcess.HELP;
    }

    @Override
    public void record(Step step) {
        visits.helped(OutreachVisitProcess.visit(step), step.text("helpGiven").orElseThrow());
    }
}
