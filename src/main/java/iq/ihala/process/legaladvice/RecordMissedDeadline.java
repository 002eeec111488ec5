package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A08: the last day went by without a complaint: counted, and kept as what became of the decision. */
@ProcessBean("recordMissedDeadline")
class RecordMissedDeadline implements JavaDelegate {

    private static final String THE_HOUSE = "system";

    private final LegalFiles legalFiles;
    private final LegalDecisions decisions;
    private final CaseFiles caseFiles;

    RecordMissedDeadline(LegalFiles legalFiles, LegalDecisions decisions, CaseFiles caseFiles) {
        this.legalFiles = legalFiles;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNumber = execution.getProcessBusinessKey();
        String lawyer = caseFiles.summary(CaseNumber.parse(caseNumber)).lawyer();
        legalFiles.recordMissedDeadline(caseNumber);
        decisions.record(
                CaseNumber.parse(caseNumber),
                LegalAdviceProcess.DEADLINE_PASSED,
                Optional.ofNullable(lawyer).orElse(THE_HOUSE));
        Variables.LEGAL_DECISION.set(execution, LegalAdviceProcess.DEADLINE_PASSED);
    }
}
