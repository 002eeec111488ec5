package iq.ihala.process.honouring;

import iq.ihala.process.ProcessBean;
import iq.ihala.volunteer.Honours;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The agreed words go on the page. */
@ProcessBean("publishHonour")
class PublishHonour implements JavaDelegate {

    private final Honours honours;

    PublishHonour(Honours honours) {
        this.honours = honours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        honours.publish(HonouringProcess.honour(execution));
    }
}
