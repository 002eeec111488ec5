package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.notification.Outbox;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * D07: the record says what the path did, no more and no less, where the police and the person's will are concerned. Whoever
 * protects the data is told that a file was opened in an emergency (dossier §2 rule 4).
 */
@Component
class RecordActions implements StepRecorder {

    private static final String TAKEN = "actionsTaken";

    private static final String DATA_PROTECTION = "dpo";

    private final CaseFiles caseFiles;
    private final Staff staff;
    private final Outbox outbox;

    RecordActions(CaseFiles caseFiles, Staff staff, Outbox outbox) {
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.outbox = outbox;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.RECORD_ACTIONS;
    }

    @Override
    public void record(Step step) {
        judge(step);
        if (step.text("breakGlass").filter("YES"::equals).isPresent()) {
            staff.members(DATA_PROTECTION)
                    .forEach(officer -> outbox.mail(
                            officer.user(),
                            "ATTENTION_NEEDED",
                            step.caseNumber().value(),
                            "break-glass/" + step.scope() + "/" + officer.user()));
        }
    }

    private void judge(Step step) {
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
