package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.risk.RiskLevel;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Opens the referral of {@code urgentService} beside the path, on the clocks of an imminent case: same day (dossier §3.5). Before
 * the person has agreed to a record it is remembered by its code, and opened at the intake.
 */
@ProcessBean("openUrgentReferral")
class OpenUrgentReferral implements JavaDelegate {

    private final Consents consents;
    private final ProtectionBeside protection;
    private final Codes codes;

    OpenUrgentReferral(Consents consents, ProtectionBeside protection, Codes codes) {
        this.consents = consents;
        this.protection = protection;
        this.codes = codes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        String service = Variables.URGENT_SERVICE.get(execution);
        boolean recorded = consents.isLive(caseNumber, ConsentCode.C_RECORD, null, null);
        if (!recorded || !protection.start(caseNumber, service, RiskLevel.IMMINENT)) {
            Set<String> later = new LinkedHashSet<>(
                    codes.of(Variables.URGENT_SERVICES.find(execution).orElse("")));
            later.add(service);
            Variables.URGENT_SERVICES.set(execution, ProcessVariable.join(later));
        }
    }
}
