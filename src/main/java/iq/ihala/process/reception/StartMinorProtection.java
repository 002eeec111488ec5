package iq.ihala.process.reception;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ProtectionBeside;
import iq.ihala.risk.RiskLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * G03: the path of a minor begins beside the case (dossier §3.8). Until the case is assessed it runs on the clocks of a high risk:
 * what is unknown counts as danger.
 */
@ProcessBean("startMinorProtection")
class StartMinorProtection implements JavaDelegate {

    private final ProtectionBeside protection;

    StartMinorProtection(ProtectionBeside protection) {
        this.protection = protection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        protection.start(CaseNumber.parse(execution.getProcessBusinessKey()), ProtectionBeside.MINOR, RiskLevel.HIGH);
    }
}
