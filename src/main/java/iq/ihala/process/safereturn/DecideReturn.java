package iq.ihala.process.safereturn;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.SafeReturn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** SP2: whether the way home may be talked about, decided in private by the table {@code safe_return}. */
@ProcessBean("decideReturn")
class DecideReturn implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final SafeReturn decision;

    DecideReturn(CaseFiles caseFiles, SafeReturn decision) {
        this.caseFiles = caseFiles;
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        Variables.RETURN_DECISION.set(
                execution, decision.decide(caseFiles.newestAnswers(caseNumber, SafeReturnProcess.FACTS)));
    }
}
