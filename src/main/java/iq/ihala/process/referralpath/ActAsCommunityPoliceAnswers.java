package iq.ihala.process.referralpath;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.process.Variables;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * SP6: community police act on the person's own live consent, once for each consent (dossier §3.4). Where the accused belongs
 * to an armed or official body, a supervisor decides (§3.6 R6); nobody speaks to the accused before the person agreed and the
 * risk was accepted (R7). «No action» needs no consent: the way out when it was taken back or is not safe.
 */
@Component
class ActAsCommunityPoliceAnswers implements StepRecorder {

    private static final String ACTION = "actionType";
    private static final String NO_ACTION = "NO_ACTION";
    private static final Set<String> SPEAKS_TO_THE_ACCUSED = Set.of("PLEDGE", "PHONE_WARNING");

    private final Consents consents;
    private final Staff staff;
    private final DangerSignals danger;

    ActAsCommunityPoliceAnswers(Consents consents, Staff staff, DangerSignals danger) {
        this.consents = consents;
        this.staff = staff;
        this.danger = danger;
    }

    @Override
    public String form() {
        return ReferralPathProcess.POLICE_FORM;
    }

    @Override
    public void record(Step step) {
        String action = step.text(ACTION).orElseThrow();
        if (!action.equals(NO_ACTION)) {
            act(step, action);
        }
        if (step.flag("dangerSeen")) {
            danger.raise(step.caseNumber(), step.user());
        }
    }

    private void act(Step step, String action) {
        SafeTalk.requireSafe(step);
        LiveConsent consent = consent(step)
                .orElseThrow(() -> step.refuse(ACTION, "لا توجد موافقة سارية على إعلام الشرطة المجتمعية: لا إجراء"));
        if (step.find(Variables.RESTRICTED).orElse(true) && !isSupervisor(step.user())) {
            throw step.refuse(ACTION, "حالة مقيّدة: القرار للمشرف ومكتب آخر");
        }
        if (SPEAKS_TO_THE_ACCUSED.contains(action)) {
            requireAgreement(step);
        }
        consents.use(step.caseNumber(), ConsentCode.C_CP, consent.item(), consent.recipient());
    }

    private static void requireAgreement(Step step) {
        if (!step.flag("personAgreedToContact")) {
            throw step.refuse("personAgreedToContact", "لا يُكلَّم المشكو منه قبل موافقة الشخص");
        }
        if (!step.flag("reviewerAcceptedRisk")) {
            throw step.refuse("reviewerAcceptedRisk", "لا يُكلَّم المشكو منه قبل أن يقبل المشرف بالخطر");
        }
    }

    private Optional<LiveConsent> consent(Step step) {
        return consents.inForce(step.caseNumber()).stream()
                .filter(live -> live.code() == ConsentCode.C_CP)
                .findFirst();
    }

    private boolean isSupervisor(String user) {
        return staff.find(user).filter(member -> member.isIn("risk_reviewer")).isPresent();
    }
}
