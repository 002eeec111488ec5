package iq.ihala.process.awarenessrequest;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.PrivateCase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** AW07: opens a case with what the person agreed to hand over; the session never learns its number. */
@ProcessBean("startHelpReferral")
class StartHelpReferral implements JavaDelegate {

    private static final String CHANNEL = "OUTREACH";

    private final PrivateCase cases;

    StartHelpReferral(PrivateCase cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.open(execution, CHANNEL, AwarenessAnswers.HELP);
    }
}
