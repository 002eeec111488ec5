package iq.ihala.process.programme;

import iq.ihala.process.ProcessBean;
import iq.ihala.programme.EventState;
import iq.ihala.programme.Programmes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Thirty days after its day nobody has written anything down: the event counts as not held. */
@ProcessBean("giveUpEvent")
class GiveUpEvent implements JavaDelegate {

    private final Programmes programmes;

    GiveUpEvent(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        programmes.givenUp(ProgrammeStep.number(execution), EventState.NOT_HELD);
    }
}
