package iq.ihala.process.servicereferral;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R01: asks the directory who is left to choose from. */
@ProcessBean("matchProviders")
class MatchProviders implements JavaDelegate {

    private final ProviderMatches matches;

    MatchProviders(ProviderMatches matches) {
        this.matches = matches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int found = matches.of(
                        CaseNumber.parse(execution.getProcessBusinessKey()),
                        Variables.REFERRAL_ID.get(execution),
                        Variables.RISK_LEVEL.find(execution).orElse(null))
                .offered()
                .size();
        Variables.PROVIDERS_FOUND.set(execution, found);
    }
}
