package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.referral.Referrals;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * D06: where the person stays. That there is no place is an honest answer and is counted as a gap; before consent to a record it
 * is counted at the intake instead, so that a talk without a record leaves no row.
 */
@Component
class RecordSafePlace implements StepRecorder {

    private static final String DISTRICT = "district";

    private final Consents consents;
    private final CaseFiles caseFiles;
    private final Referrals referrals;

    RecordSafePlace(Consents consents, CaseFiles caseFiles, Referrals referrals) {
        this.consents = consents;
        this.caseFiles = caseFiles;
        this.referrals = referrals;
    }

    @Override
    public String form() {
        return ImmediateDangerProcess.FIND_SAFE_PLACE;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        String place = step.text("safePlace").orElseThrow();
        boolean chosen = step.text("personChosePlace").filter("YES"::equals).isPresent();
        if ("RELATIVE".equals(place) && !chosen) {
            throw step.refuse("personChosePlace", "لا يُرسل الشخص إلى قريب لم يختره");
        }
        if ("NONE_AVAILABLE".equals(place) && consents.isLive(step.caseNumber(), ConsentCode.C_RECORD, null, null)) {
            Object district =
                    caseFiles.newestAnswers(step.caseNumber(), Set.of(DISTRICT)).get(DISTRICT);
            referrals.recordGap(step.caseNumber().value(), "SHELTER", (String) district);
        }
    }
}
