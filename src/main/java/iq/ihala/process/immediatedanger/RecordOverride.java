package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.process.Variables;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** D04: four eyes. Whoever asked to tell the police cannot be the one who allows it (dossier §2 rule 2, §3.4). */
@Component
class RecordOverride implements StepRecorder {

    private static final String DECISION = "overrideApproved";

    private final FourEyes fourEyes;
    private final ConsentOverrides overrides;

    RecordOverride(FourEyes fourEyes, ConsentOverrides overrides) {
        this.fourEyes = fourEyes;
        this.overrides = overrides;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.APPROVE_OVERRIDE;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, ImmediateDangerProcess.ASK_POLICE_HELP, "يقرر هذا شخص آخر غير من طلبه");
        boolean approved = step.text(DECISION).filter("YES"::equals).isPresent();
        boolean withoutConsent = step.find(Variables.POLICE_HELP)
                .map(PoliceHelp::valueOf)
                .filter(PoliceHelp.DANGER_OVERRIDE::equals)
                .isPresent();
        if (withoutConsent) {
            overrides.decide(
                    step.caseNumber(),
                    ImmediateDangerProcess.OVERRIDDEN,
                    ImmediateDangerProcess.CONSENT_ITEM,
                    approved,
                    step.text("overrideDecisionReason").orElse(null),
                    step.user());
        }
        step.set(Variables.INFORM_POLICE, approved);
    }
}
