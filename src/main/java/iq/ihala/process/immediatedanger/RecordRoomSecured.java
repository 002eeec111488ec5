package iq.ihala.process.immediatedanger;

import iq.ihala.process.Variables;
import iq.ihala.process.common.SuicideRisk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * D01: whether the person may be a danger to himself. Only a clear no of the counsellor, with no suicide screen that says
 * otherwise, leaves the suicide branch out: what is unknown counts as danger (dossier §12).
 */
@Component
class RecordRoomSecured implements StepRecorder {

    private final SuicideRisk suicideRisk;

    RecordRoomSecured(SuicideRisk suicideRisk) {
        this.suicideRisk = suicideRisk;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.SECURE_ROOM;
    }

    @Override
    public void record(Step step) {
        boolean denied = step.text("suicideDanger").filter("N"::equals).isPresent();
        step.set(Variables.SUICIDE_CARE, !denied || suicideRisk.needsCare(step.caseNumber()));
    }
}
