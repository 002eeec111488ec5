package iq.ihala.process.minorprotection;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.MinorConsent;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** SP2: who consents, decided in private by the table {@code minor_consent}. */
@ProcessBean("chooseConsentBasis")
class ChooseConsentBasis implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final MinorConsent decision;

    ChooseConsentBasis(CaseFiles caseFiles, MinorConsent decision) {
        this.caseFiles = caseFiles;
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        Variables.CONSENT_BASIS.set(
                execution, decision.basis(caseFiles.newestAnswers(caseNumber, MinorProtectionProcess.FACTS)));
    }
}
