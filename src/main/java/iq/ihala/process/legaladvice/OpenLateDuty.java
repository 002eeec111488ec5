package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.DutyReport;
import iq.ihala.risk.RiskLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A04: a duty that the lawyer asked for, and that waits for a second person, goes the way of S15 beside the advice. */
@ProcessBean("openLateDuty")
class OpenLateDuty implements JavaDelegate {

    private final DutyReport duty;
    private final LegalSteps steps;

    OpenLateDuty(DutyReport duty, LegalSteps steps) {
        this.duty = duty;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = CaseNumber.parse(execution.getProcessBusinessKey());
        if (duty.waits(number, DutyReport.LATE)) {
            steps.begin(number, LegalSteps.Kind.LATE_DUTY, RiskLevel.valueOf(Variables.RISK_LEVEL.get(execution)));
        }
    }
}
