package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Moves the concern to the earlier case, where it goes on (dossier S07). */
@ProcessBean("markEarlierCase")
class MarkEarlierCase implements JavaDelegate {

    private final EarlierCases earlierCases;
    private final CaseFiles caseFiles;

    MarkEarlierCase(EarlierCases earlierCases, CaseFiles caseFiles) {
        this.earlierCases = earlierCases;
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        CaseNumber earlier = earlierCases
                .newest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("The earlier case is gone"));
        caseFiles.linkEarlier(caseNumber, earlier, "SAME_CONCERN");
        Variables.RECEPTION_RESULT.set(execution, ReceptionProcess.EARLIER_CASE);
    }
}
