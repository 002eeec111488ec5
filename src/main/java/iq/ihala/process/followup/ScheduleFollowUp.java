package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.risk.RiskLevel;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S19: sets the day of the next contact. */
@ProcessBean("scheduleFollowUp")
class ScheduleFollowUp implements JavaDelegate {

    private final FollowUpPlan plan;
    private final CaseFiles caseFiles;

    ScheduleFollowUp(FollowUpPlan plan, CaseFiles caseFiles) {
        this.plan = plan;
        this.caseFiles = caseFiles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        RiskLevel level = RiskLevel.valueOf(Variables.RISK_LEVEL.find(execution).orElse(RiskLevel.IMMINENT.name()));
        Variables.FOLLOW_UP_DUE.set(
                execution,
                plan.next(caseNumber, level).truncatedTo(ChronoUnit.SECONDS).toString());
        Variables.MISSED_CONTACTS.set(execution, caseFiles.contacts(caseNumber).consecutiveMissed());
    }
}
