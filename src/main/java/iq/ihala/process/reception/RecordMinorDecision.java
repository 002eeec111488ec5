package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** SP2: what was decided for a minor must hold together (dossier §3.8): no guardian who is not safe, no return by force. */
@Component
class RecordMinorDecision implements StepRecorder {

    private static final String AGE_BAND = "ageBand";

    private final CaseFiles caseFiles;

    RecordMinorDecision(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String form() {
        return ReceptionProcess.DECIDE_FOR_MINOR;
    }

    @Override
    public void record(Step step) {
        boolean safeGuardian = is(step, "guardianStatus", "SAFE");
        if (!safeGuardian && is(step, "consentDecision", "CHILD_AND_GUARDIAN")) {
            throw step.refuse("consentDecision", "الولي غير معروف أنه آمن: لا يُبنى القرار على موافقته");
        }
        if (!safeGuardian && is(step, "guardianMayBeContacted", "YES")) {
            throw step.refuse("guardianMayBeContacted", "لا يُتصل بولي غير معروف أنه آمن");
        }
        if (is(step, "consentDecision", "CHILD_AND_GUARDIAN") && is(step, "childAssent", "NO")) {
            throw step.refuse("consentDecision", "لم يقبل الطفل: لا تكفي موافقة الولي");
        }
        if (is(step, "safeReturn", "YES") && !is(step, "childAssent", "YES")) {
            throw step.refuse("safeReturn", "لا عودة إلى المنزل دون قبول الطفل");
        }
        if (is(step, "consentDecision", "CHILD_15_17") && !isOldEnough(step)) {
            throw step.refuse("consentDecision", "موافقة الطفل وحده لمن عمره 15 إلى 17 سنة");
        }
    }

    private boolean isOldEnough(Step step) {
        return "15_17"
                .equals(caseFiles
                        .newestAnswers(step.caseNumber(), Set.of(AGE_BAND))
                        .get(AGE_BAND));
    }

    private static boolean is(Step step, String field, String code) {
        return step.text(field).filter(code::equals).isPresent();
    }
}
