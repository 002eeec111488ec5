package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * D03: medical help comes with the person's consent, which stands in the register. An unconscious
 * person is treated: the basis is the danger to life, and it is recorded. A clear no is respected, whoever finds it unwise.
 */
@Component
class RecordMedicalHelp implements StepRecorder {

    private static final String CONSENT = "treatmentConsent";
    private static final String HELP = "medicalHelp";
    private static final String REFUSED = "REFUSED";
    private static final String LANGUAGE = "language";

    private final Consents consents;
    private final ConsentOverrides overrides;
    private final CaseFiles caseFiles;

    RecordMedicalHelp(Consents consents, ConsentOverrides overrides, CaseFiles caseFiles) {
        this.consents = consents;
        this.overrides = overrides;
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.CALL_MEDICAL_HELP;
    }

    @Override
    public void record(Step step) {
        boolean called = step.text(HELP).filter(REFUSED::equals).isEmpty();
        switch (step.text(CONSENT).orElse("")) {
            case "YES" -> {
                if (called) {
                    giveConsent(step);
                }
            }
            case ImmediateDangerProcess.UNCONSCIOUS -> treat(step, called);
            default -> respectRefusal(step, called);
        }
    }

    private void giveConsent(Step step) {
        String language = (String)
                caseFiles.newestAnswers(step.caseNumber(), Set.of(LANGUAGE)).getOrDefault(LANGUAGE, "AR");
        consents.give(new ConsentGiven(
                step.caseNumber(),
                ConsentCode.C_REF,
                ImmediateDangerProcess.MEDICAL_ITEM,
                null,
                "CODE_ONLY",
                step.text("givenBy").orElseThrow(),
                null,
                null,
                language,
                step.user()));
    }

    /** Nobody can be asked, and nobody else may take the time to decide: what was done is on record with its basis. */
    private void treat(Step step, boolean called) {
        if (!called) {
            throw step.refuse(HELP, "فاقد الوعي يُعالج فوراً ولا يُسجَّل عنه رفض");
        }
        overrides.ask(new OverrideAsked(
                step.caseNumber(),
                ConsentCode.C_REF,
                ImmediateDangerProcess.MEDICAL_ITEM,
                LegitimateBasis.DANGER_TO_LIFE,
                "فاقد الوعي: علاج فوري",
                step.user()));
    }

    private static void respectRefusal(Step step, boolean called) {
        boolean treated = step.text("medicalResult")
                .filter(result -> "TREATED".equals(result) || "ADMITTED".equals(result))
                .isPresent();
        if (called) {
            throw step.refuse(HELP, "لم يوافق الشخص على العلاج: لا يُطلب له إسعاف");
        }
        if (treated) {
            throw step.refuse("medicalResult", "لم يوافق الشخص على العلاج");
        }
    }
}
