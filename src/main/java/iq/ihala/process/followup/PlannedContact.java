package iq.ihala.process.followup;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.clocks.PlannedDate;
import iq.ihala.risk.RiskLevel;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** S19: a graver level brings the next contact forward. */
@Component
class PlannedContact implements PlannedDate {

    private final FollowUpPlan plan;

    PlannedContact(FollowUpPlan plan) {
        this.plan = plan;
    }

    @Override
    public String waitsAt() {
        return "catchEvent_followUpDue";
    }

    @Override
    public ProcessVariable<String> variable() {
        return Variables.FOLLOW_UP_DUE;
    }

    @Override
    public Instant at(CaseNumber caseNumber, RiskLevel level, Instant started) {
        return plan.next(caseNumber, level, started);
    }
}
