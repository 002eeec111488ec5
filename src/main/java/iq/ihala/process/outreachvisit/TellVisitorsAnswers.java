package iq.ihala.process.outreachvisit;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Visits;
import org.springframework.stereotype.Component;

/** Whoever was chosen knows that nobody goes. */
@Component
class TellVisitorsAnswers implements StepRecorder {

    private final Visits visits;

    TellVisitorsAnswers(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String form() {
        return OutreachVisitProcess.TELL;
    }

    @Override
    public void record(Step step) {
        visits.calledOff(OutreachVisitProcess.visit(step));
    }
}
