package iq.ihala.process.databreach;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.breachreview.BreachReviewProcess;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.rights.Breaches;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * EV5: starts the review in each case that is hit. A signal would wake every open case of the house to find out that it does not
 * concern it; so each that is hit gets a message of its own, and one whose path has ended gets the review by itself.
 */
@ProcessBean("warnHitCases")
class WarnHitCases implements JavaDelegate {

    private final Breaches breaches;
    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final HouseAuthority authority;

    WarnHitCases(Breaches breaches, CaseFiles caseFiles, RuntimeService runtime, HouseAuthority authority) {
        this.breaches = breaches;
        this.caseFiles = caseFiles;
        this.runtime = runtime;
        this.authority = authority;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = Variables.BREACH_ID.get(execution);
        breaches.find(id).orElseThrow().cases().forEach(number -> authority.call(() -> warn(id, number)));
    }

    private Void warn(String id, CaseNumber number) {
        boolean heard = !runtime.createMessageCorrelation(BreachReviewProcess.MESSAGE)
                .processInstanceBusinessKey(number.value())
                .setVariables(Map.of(Variables.BREACH_ID.name(), id))
                .correlateAllWithResult()
                .isEmpty();
        if (!heard) {
            var summary = caseFiles.summary(number);
            runtime.startProcessInstanceByKey(
                    BreachReviewProcess.KEY,
                    number.value(),
                    Map.of(
                            Variables.BREACH_ID.name(), id,
                            Variables.RISK_LEVEL.name(), summary.riskLevel(),
                            Variables.RESTRICTED.name(), summary.restricted()));
        }
        return null;
    }
}
