package iq.ihala.process.awarenessrequest;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.programme.ProgrammeStep;
import iq.ihala.programme.Programmes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** AW02: the request becomes a training with a number of its own. */
@ProcessBean("startTraining")
class StartTraining implements JavaDelegate {

    private final Programmes programmes;

    StartTraining(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        programmes.passOn(ProgrammeStep.number(execution));
    }
}
