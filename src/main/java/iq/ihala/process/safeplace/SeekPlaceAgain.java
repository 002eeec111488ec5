package iq.ihala.process.safeplace;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.ProtectionBeside;
import iq.ihala.risk.RiskLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * D06: no place now, so the search begins again beside the path after the time of the clock SAFE_PLACE. Before the person has
 * agreed to a record the intake starts it: a talk without a record must be able to end.
 */
@ProcessBean("seekPlaceAgain")
class SeekPlaceAgain implements JavaDelegate {

    private final Consents consents;
    private final ProtectionBeside protection;

    SeekPlaceAgain(Consents consents, ProtectionBeside protection) {
        this.consents = consents;
        this.protection = protection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        if (consents.isLive(caseNumber, ConsentCode.C_RECORD, null, null)) {
            protection.start(caseNumber, ProtectionBeside.PLACE_AGAIN, RiskLevel.IMMINENT);
        }
    }
}
