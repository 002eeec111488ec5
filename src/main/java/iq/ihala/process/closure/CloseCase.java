package iq.ihala.process.closure;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S20: closes the case file with its reason, in the name of whoever approved it. */
@ProcessBean("closeCase")
class CloseCase implements JavaDelegate {

    private final CaseFiles caseFiles;

    CloseCase(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        caseFiles.close(
                CaseNumber.parse(execution.getProcessBusinessKey()),
                Variables.CLOSURE_REASON.get(execution),
                ActingUser.of(execution));
        Variables.CLOSURE_RESULT.set(execution, "CLOSED");
    }
}
