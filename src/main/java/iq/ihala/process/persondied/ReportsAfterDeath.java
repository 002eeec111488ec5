package iq.ihala.process.persondied;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.forms.Step;
import org.springframework.stereotype.Component;

/**
 * A report of a death stands in the register of what is done without consent: asked by the lawyer, decided by another person,
 * made once (dossier §3.4, S15). Nobody is left who could be told first.
 */
@Component
class ReportsAfterDeath {

    private static final ConsentCode OVERRIDDEN = ConsentCode.C_POLICE;
    private static final String ITEM = "DUTY_AFTER_DEATH";

    private final ConsentOverrides overrides;
    private final CaseFiles caseFiles;

    ReportsAfterDeath(ConsentOverrides overrides, CaseFiles caseFiles) {
        this.overrides = overrides;
        this.caseFiles = caseFiles;
    }

    void ask(CaseNumber caseNumber, String why, String by) {
        overrides.ask(new OverrideAsked(caseNumber, OVERRIDDEN, ITEM, LegitimateBasis.DUTY_TO_REPORT, why, by));
    }

    /** A check that was answered before the register was asked is made up for, in the name of whoever made it. */
    void decide(Step step) {
        if (!isAsked(step.caseNumber())) {
            caseFiles
                    .lastStep(step.caseNumber(), step.scope(), PersonDiedProcess.CHECK_DUTY_FORM)
                    .ifPresent(check ->
                            ask(step.caseNumber(), (String) check.answers().get("decisionNote"), check.by()));
        }
        overrides.decide(
                step.caseNumber(),
                OVERRIDDEN,
                ITEM,
                step.flag("dutyConfirmed"),
                step.text("dutyConfirmedReason").orElse(null),
                step.user());
    }

    /** @throws iq.ihala.casefile.NoConsentException if nobody approved it, or it was made already */
    void use(Step step) {
        overrides.use(step.caseNumber(), OVERRIDDEN, ITEM, step.text("reportTo").orElseThrow(), step.user());
    }

    private boolean isAsked(CaseNumber caseNumber) {
        return overrides.ofCase(caseNumber).stream()
                .anyMatch(override -> ITEM.equals(override.item()) && override.approved() == null);
    }
}
