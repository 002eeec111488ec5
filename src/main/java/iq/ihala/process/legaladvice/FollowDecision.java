package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ProtectionBeside;
import iq.ihala.process.fixedclock.FixedClockWatch;
import iq.ihala.referral.Referrals;
import iq.ihala.risk.RiskLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A05: what the person chose instead of a complaint begins beside the case. Whether mediation may be tried at all is decided
 * there, and a no is explained; for a civil case a referral to legal aid is opened, whose provider the person chooses. The last
 * day for a complaint runs on all the same, and is watched on.
 */
@ProcessBean("followDecision")
class FollowDecision implements JavaDelegate {

    /** Legal aid (dossier §5.1). */
    static final String LEGAL_AID = "LEGAL";

    private final LegalSteps steps;
    private final ProtectionBeside beside;
    private final Referrals referrals;
    private final FixedClockWatch watch;

    FollowDecision(LegalSteps steps, ProtectionBeside beside, Referrals referrals, FixedClockWatch watch) {
        this.steps = steps;
        this.beside = beside;
        this.referrals = referrals;
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = CaseNumber.parse(execution.getProcessBusinessKey());
        RiskLevel level = RiskLevel.valueOf(Variables.RISK_LEVEL.get(execution));
        String decision = Variables.LEGAL_DECISION.find(execution).orElse("");
        if (decision.equals(LegalAdviceProcess.MEDIATE)) {
            steps.begin(number, LegalSteps.Kind.MEDIATION, level);
        } else if (decision.equals(LegalAdviceProcess.CIVIL_ONLY) && !isReferred(number)) {
            beside.start(number, LEGAL_AID, level);
        }
        watch.legalDates(number);
    }

    private boolean isReferred(CaseNumber number) {
        return referrals.ofCase(number.value()).stream()
                .anyMatch(item ->
                        item.serviceCode().equals(LEGAL_AID) && !item.state().isOver());
    }
}
