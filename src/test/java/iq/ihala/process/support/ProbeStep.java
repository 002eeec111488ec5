package iq.ihala.process.support;

import iq.ihala.process.ProcessBean;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step in the probe diagram that does what the test wants. */
@ProcessBean("probeStep")
public class ProbeStep implements JavaDelegate {

    private Consumer<DelegateExecution> work = execution -> {};

    public void does(Consumer<DelegateExecution> newWork) {
        this.work = newWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.accept(execution);
    }
}
