package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.referralpath.Reopening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV6: the news was wrong. The path that was broken off does not come back; a new one begins at the supervisor's step. */
@ProcessBean("resumePath")
class ResumePath implements JavaDelegate {

    private final Reopening reopening;

    ResumePath(Reopening reopening) {
        this.reopening = reopening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reopening.startAnew(CaseNumber.parse(execution.getProcessBusinessKey()));
    }
}
