package iq.ihala.process.referralpath;

import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.process.Variables;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * SP6: community police act on the person's own live consent, once for each consent (dossier §3.4). Where the accused belongs
 * to an armed or official body, a supervisor decides (§3.6 R6); nobody speaks to the accused before the person agreed and the
 * risk was accepted (R7). «No action» needs no consent: the way out when it
 * is not safe; when the consent was taken back, the diagram leaves the step.
 */
@Component
class ActAsCommunityPoliceAnswers implements StepRecorder {

    private static final String ACTION = "actionType";
    private static final String NO_ACTION = "NO_ACTION";
    private static final Set<String> SPEAKS_TO_THE_ACCUSED = Set.of("PLEDGE", "PHONE_WARNING");

    private final ConsentGuard guard;
    private final Staff staff;
    private final DangerSignals danger;

    ActAsCommunityPoliceAnswers(ConsentGuard guard, Staff staff, DangerSignals danger) {
        this.guard = guard;
        this.staff = staff;
        this.danger = danger;
    }

    @Override
    public String form() {
        return ReferralPathProcess.POLICE_FORM;
    }

    @Override
    public void permit(Step step) {
        String action = step.text(ACTION).orElseThrow();
        if (!action.equals(NO_ACTION)) {
            judge(step, action);
            guard.use(step.caseNumber(), ConsentCode.C_CP, null, null);
        }
    }

    @Override
    public void record(Step step) {
        if (step.flag("dangerSeen")) {
            danger.raise(step.caseNumber(), step.user());
        }
    }

    private void judge(Step step, String action) {
        SafeTalk.requireSafe(step);
        if (step.find(Variables.RESTRICTED).orElse(true) && !isSupervisor(step.user())) {
            throw step.refuse(ACTION, "حالة مقيّدة: القرار للمشرف ومكتب آخر");
        }
        if (SPEAKS_TO_THE_ACCUSED.contains(action)) {
            requireAgreement(step);
        }
    }

    private static void requireAgreement(Step step) {
        if (!step.flag("personAgreedToContact")) {
            throw step.refuse("personAgreedToContact", "لا يُكلَّم المشكو منه قبل موافقة الشخص");
        }
        if (!step.flag("reviewerAcceptedRisk")) {
            throw step.refuse("reviewerAcceptedRisk", "لا يُكلَّم المشكو منه قبل أن يقبل المشرف بالخطر");
        }
    }

    private boolean isSupervisor(String user) {
        return staff.find(user).filter(member -> member.isIn("risk_reviewer")).isPresent();
    }
}
