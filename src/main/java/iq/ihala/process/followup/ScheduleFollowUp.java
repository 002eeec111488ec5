package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.risk.RiskLevel;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S19: sets the day of the next contact, and the day on which the risk is assessed again whether somebody was reached or not. */
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
        Variables.REASSESS_DUE.set(
                execution,
                plan.reassessWithoutContact(caseNumber, level)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        // Whoever leaves the wait by a contact says something else.
        Variables.FOLLOW_UP_RESULT.set(execution, FollowUpProcess.REASSESS);
        Variables.MISSED_CONTACTS.set(execution, caseFiles.contacts(caseNumber).consecutiveMissed());
    }
}
