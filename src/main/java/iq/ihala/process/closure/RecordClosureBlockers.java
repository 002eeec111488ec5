package iq.ihala.process.closure;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** S20: keeps what the decision {@code closure_ok} named, each blocker once. */
@ProcessBean("recordClosureBlockers")
class RecordClosureBlockers implements ExecutionListener {

    /** The engine's name for what the decision of this task gave; it lasts as long as the task. */
    private static final String DECISION_RESULT = "decisionResult";

    private static final String FOLLOW_UP_MINIMUM = "FOLLOW_UP_MINIMUM";

    @Override
    public void notify(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable(DECISION_RESULT);
        List<String> named = result.collectEntries(ClosureProcess.BLOCKER);
        Variables.CLOSURE_BLOCKERS.set(execution, ProcessVariable.join(new TreeSet<>(named)));
        Variables.FOLLOW_UP_MINIMUM_MET.set(execution, !named.contains(FOLLOW_UP_MINIMUM));
    }
}
