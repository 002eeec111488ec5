package iq.ihala.process.reception;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Looks for an earlier case of the same person by keyed hashes (dossier S07). */
@ProcessBean("searchEarlierCase")
class SearchEarlierCase implements JavaDelegate {

    private final EarlierCases earlierCases;

    SearchEarlierCase(EarlierCases earlierCases) {
        this.earlierCases = earlierCases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean found = earlierCases
                .newest(CaseNumber.parse(execution.getProcessBusinessKey()))
                .isPresent();
        Variables.EARLIER_CASE_FOUND.set(execution, found);
    }
}
