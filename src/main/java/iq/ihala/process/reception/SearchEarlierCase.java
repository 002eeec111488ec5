package iq.ihala.process.reception;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Looks for an earlier case of the same person by keyed hashes (dossier S07). */
@ProcessBean("searchEarlierCase")
class SearchEarlierCase implements JavaDelegate {

    private final EarlierCases earlierCases;
    private final AuditTrail trail;

    SearchEarlierCase(EarlierCases earlierCases, AuditTrail trail) {
        this.earlierCases = earlierCases;
        this.trail = trail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        boolean found = earlierCases.newest(caseNumber).isPresent();
        trail.record(new AuditEvent(
                AuditKind.SEARCH, caseNumber.value(), "earlier-case", ActingUser.of(execution), "found=" + found));
        Variables.EARLIER_CASE_FOUND.set(execution, found);
    }
}
