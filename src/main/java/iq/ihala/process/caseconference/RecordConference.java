package iq.ihala.process.caseconference;

import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import org.springframework.stereotype.Component;

/** S11: a conference at which others than this house sat needs the consent that is live now, or the approved override. */
@Component
class RecordConference implements StepRecorder {

    private final ConsentGuard guard;
    private final ConsentOverrides overrides;

    RecordConference(ConsentGuard guard, ConsentOverrides overrides) {
        this.guard = guard;
        this.overrides = overrides;
    }

    @Override
    public String form() {
        return CaseConferenceProcess.HOLD;
    }

    @Override
    public void permit(Step step) {
        List<String> present = step.list("conferencePresent");
        if (!CaseConferenceProcess.isAnyOutside(present)) {
            return;
        }
        if (step.find(Variables.CONFERENCE_BASIS).filter("OVERRIDE"::equals).isPresent()) {
            overrides.use(
                    step.caseNumber(),
                    CaseConferenceProcess.CONSENT,
                    CaseConferenceProcess.ITEM,
                    "CONFERENCE",
                    step.user());
        } else {
            guard.require(step.caseNumber(), CaseConferenceProcess.CONSENT, CaseConferenceProcess.ITEM, null);
        }
    }

    @Override
    public void record(Step step) {
        // Who sat there and what was decided is kept with the step.
    }
}
