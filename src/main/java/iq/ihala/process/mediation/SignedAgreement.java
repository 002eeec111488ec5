package iq.ihala.process.mediation;

import iq.ihala.mediation.Mediations;
import iq.ihala.process.Variables;
import iq.ihala.process.clocks.CaseClocks;
import iq.ihala.process.followup.Agreements;
import iq.ihala.process.forms.Step;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/** M07, M08: from the signature on, whether the agreement is kept is asked after 7, 14 and 30 days. */
@Component
class SignedAgreement {

    private final Agreements agreements;
    private final Mediations mediations;
    private final CaseClocks clocks;

    SignedAgreement(Agreements agreements, Mediations mediations, CaseClocks clocks) {
        this.agreements = agreements;
        this.mediations = mediations;
        this.clocks = clocks;
    }

    void by(Step step) {
        mediations.signed(step.caseNumber());
        agreements.reached(step);
        // The case waits for a contact already, perhaps a month away.
        RiskLevel level =
                step.find(Variables.RISK_LEVEL).map(RiskLevel::valueOf).orElse(RiskLevel.IMMINENT);
        clocks.follow(step.caseNumber(), null, level);
    }
}
