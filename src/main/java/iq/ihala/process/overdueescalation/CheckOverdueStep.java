package iq.ihala.process.overdueescalation;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** EV8: looks whether the step is still late before anybody else is troubled. */
@ProcessBean("checkOverdueStep")
class CheckOverdueStep implements JavaDelegate {

    private final OverdueSteps steps;

    CheckOverdueStep(OverdueSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.STEP_STILL_LATE.set(execution, steps.isStillLate(Variables.OVERDUE_TASK.get(execution)));
    }
}
