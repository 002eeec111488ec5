package iq.ihala.process.outreachvisit;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ActingUser;
import iq.ihala.volunteer.Visits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The visit is closed; the place is forgotten at once. */
@ProcessBean("closeVisit")
class CloseVisit implements JavaDelegate {

    private final Visits visits;

    CloseVisit(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.close(OutreachVisitProcess.visit(execution), ActingUser.of(execution));
    }
}
