package iq.ihala.process.closure;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S20: no blocker means that the case may be closed; until it is closed the result is «not yet». */
@ProcessBean("judgeClosure")
class JudgeClosure implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Variables.CLOSURE_OK.set(
                execution, Variables.CLOSURE_BLOCKERS.get(execution).isEmpty());
        Variables.CLOSURE_RESULT.set(execution, "NOT_YET");
    }
}
