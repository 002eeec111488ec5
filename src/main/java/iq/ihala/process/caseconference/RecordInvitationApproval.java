package iq.ihala.process.caseconference;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S11: four eyes on inviting others without consent (dossier §2 rule 2, §3.4). */
@Component
class RecordInvitationApproval implements StepRecorder {

    private final FourEyes fourEyes;
    private final ConsentOverrides overrides;

    RecordInvitationApproval(FourEyes fourEyes, ConsentOverrides overrides) {
        this.fourEyes = fourEyes;
        this.overrides = overrides;
    }

    @Override
    public String form() {
        return CaseConferenceProcess.APPROVE;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, CaseConferenceProcess.INVITE, "يقرر هذا شخص آخر غير من دعا");
        overrides.decide(
                step.caseNumber(),
                CaseConferenceProcess.CONSENT,
                CaseConferenceProcess.ITEM,
                step.flag("conferenceApproved"),
                step.text("overrideDecisionReason").orElse(null),
                step.user());
    }
}
