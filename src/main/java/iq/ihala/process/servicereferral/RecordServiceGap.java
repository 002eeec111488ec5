package iq.ihala.process.servicereferral;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.referral.MatchResult;
import iq.ihala.referral.UnmetNeeds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** R05e: nobody is left who could help; the need is counted for IOM and the forum. */
@ProcessBean("recordServiceGap")
class RecordServiceGap implements JavaDelegate {

    private final UnmetNeeds needs;
    private final ProviderMatches matches;

    RecordServiceGap(UnmetNeeds needs, ProviderMatches matches) {
        this.needs = needs;
        this.matches = matches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        String item = Variables.REFERRAL_ID.get(execution);
        MatchResult last = matches.of(
                caseNumber, item, Variables.RISK_LEVEL.find(execution).orElse(null));
        needs.end(item, matches.district(caseNumber), last);
        Variables.REFERRAL_RESULT.set(execution, "GAP");
    }
}
