package iq.ihala.process.honouring;

import iq.ihala.process.ProcessBean;
import iq.ihala.volunteer.Honours;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Not honoured now; no reason is kept. */
@ProcessBean("closeHonour")
class CloseHonour implements JavaDelegate {

    private final Honours honours;

    CloseHonour(Honours honours) {
        this.honours = honours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        honours.notNow(HonouringProcess.honour(execution));
    }
}
