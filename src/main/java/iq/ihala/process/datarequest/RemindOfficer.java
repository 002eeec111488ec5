package iq.ihala.process.datarequest;

import iq.ihala.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV4: a week is left; the data-protection officers are told again. */
@ProcessBean("remindOfficer")
class RemindOfficer implements JavaDelegate {

    private final TellOfficer tellOfficer;

    RemindOfficer(TellOfficer tellOfficer) {
        this.tellOfficer = tellOfficer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellOfficer.execute(execution);
    }
}
