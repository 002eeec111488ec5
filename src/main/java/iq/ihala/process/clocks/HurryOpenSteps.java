package iq.ihala.process.clocks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.risk.RiskLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * EV2: until the case is assessed again, a new danger counts as imminent, so everything open in the case is hurried at once.
 * The record of levels is not touched: nobody has judged yet.
 */
@ProcessBean("hurryOpenSteps")
class HurryOpenSteps implements JavaDelegate {

    private final CaseClocks clocks;

    HurryOpenSteps(CaseClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.RISK_LEVEL.set(execution, RiskLevel.IMMINENT.name());
        clocks.follow(
                CaseNumber.parse(execution.getProcessBusinessKey()),
                execution.getProcessInstanceId(),
                RiskLevel.IMMINENT);
    }
}
