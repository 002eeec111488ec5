package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.List;
import org.springframework.stereotype.Component;

/** D07: the record says what the path did, no more and no less, where the police and the person's will are concerned. */
@Component
class RecordActions implements StepRecorder {

    private static final String TAKEN = "actionsTaken";

    private final CaseFiles caseFiles;

    RecordActions(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.RECORD_ACTIONS;
    }

    @Override
    public void record(Step step) {
        List<String> taken = step.list(TAKEN);
        boolean saysPolice = taken.contains("POLICE_CP") || taken.contains("POLICE_STATION");
        boolean toldPolice = caseFiles
                .lastStep(step.caseNumber(), step.scope(), ImmediateDangerProcess.INFORM_POLICE)
                .isPresent();
        if (saysPolice != toldPolice) {
            throw step.refuse(
                    TAKEN, toldPolice ? "أُعلمت الشرطة في هذا المسار: يُذكر ذلك" : "لم تُعلَم الشرطة في هذا المسار");
        }
        boolean overridden = step.find(Variables.OVERRIDE_APPROVED).orElse(false)
                && step.find(Variables.POLICE_HELP)
                        .filter("DANGER_OVERRIDE"::equals)
                        .isPresent();
        if (overridden && step.text("basisWithoutConsent").filter("YES"::equals).isEmpty()) {
            throw step.refuse("basisWithoutConsent", "أُعلمت الشرطة دون موافقة: يُذكر الأساس");
        }
    }
}
