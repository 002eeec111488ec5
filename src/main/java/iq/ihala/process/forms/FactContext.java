package iq.ihala.process.forms;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessVariable;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;

/** For whom and where a fact is asked. */
public final class FactContext {

    private final CaseNumber caseNumber;
    private final String user;
    private final String form;
    private final VariableScope scope;

    FactContext(CaseNumber caseNumber, String user, String form, VariableScope scope) {
        this.caseNumber = caseNumber;
        this.user = user;
        this.form = form;
        this.scope = scope;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String user() {
        return user;
    }

    public String form() {
        return form;
    }

    /** The process instance in which the step stands, as in {@link Step#scope()}; empty for a form that starts one. */
    public String processInstanceId() {
        return scope instanceof DelegateTask task ? task.getProcessInstanceId() : "";
    }

    /** The business key of the process, as in {@link Step#businessKey()}; empty for a form that starts one. */
    public String businessKey() {
        return scope instanceof DelegateTask task ? task.getExecution().getProcessBusinessKey() : "";
    }

    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return variable.find(scope);
    }
}
