package iq.ihala.process.immediatedanger;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** D03: an unconscious person is treated; treatment against a clear no is not recorded as help. */
@Component
class RecordMedicalHelp implements StepRecorder {

    private static final String CONSENT = "treatmentConsent";
    private static final String HELP = "medicalHelp";
    private static final String REFUSED = "REFUSED";

    @Override
    public String form() {
        return ImmediateDangerProcess.CALL_MEDICAL_HELP;
    }

    @Override
    public void record(Step step) {
        String consent = step.text(CONSENT).orElse("");
        boolean helpRefused = step.text(HELP).filter(REFUSED::equals).isPresent();
        if ("UNCONSCIOUS".equals(consent) && helpRefused) {
            throw step.refuse(HELP, "فاقد الوعي يُعالج فوراً ولا يُسجَّل عنه رفض");
        }
        boolean treated = step.text("medicalResult")
                .filter(result -> "TREATED".equals(result) || "ADMITTED".equals(result))
                .isPresent();
        if ("NO".equals(consent) && treated) {
            throw step.refuse("medicalResult", "لم يوافق الشخص على العلاج");
        }
    }
}
