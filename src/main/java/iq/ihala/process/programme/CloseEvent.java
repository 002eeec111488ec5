package iq.ihala.process.programme;

import iq.ihala.process.ProcessBean;
import iq.ihala.programme.EventState;
import iq.ihala.programme.Programmes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The end of an event: who asked is forgotten, the numbers stay (dossier §7.4). */
@ProcessBean("closeEvent")
class CloseEvent implements JavaDelegate {

    private final Programmes programmes;

    CloseEvent(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        programmes.close(ProgrammeStep.number(execution), EventState.CLOSED);
    }
}
