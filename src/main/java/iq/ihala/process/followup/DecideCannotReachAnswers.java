package iq.ihala.process.followup;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import iq.ihala.staff.Staff;
import org.springframework.stereotype.Component;

/**
 * S19b: three tries in vain. From HIGH on a supervisor decides on a check of welfare or on giving up; giving up needs the tries
 * and days of dossier §3.9.
 */
@Component
class DecideCannotReachAnswers implements StepRecorder {

    private static final String DECISION = "unreachableDecision";

    private final LostContact lost;
    private final Staff staff;
    private final ConsentOverrides overrides;

    DecideCannotReachAnswers(LostContact lost, Staff staff, ConsentOverrides overrides) {
        this.overrides = overrides;
        this.lost = lost;
        this.staff = staff;
    }

    @Override
    public String form() {
        return FollowUpProcess.CANNOT_REACH_FORM;
    }

    @Override
    public void record(Step step) {
        RiskLevel level =
                step.find(Variables.RISK_LEVEL).map(RiskLevel::valueOf).orElse(RiskLevel.IMMINENT);
        String decision = step.text(DECISION).orElseThrow();
        if (decision.equals("RETRY")) {
            return;
        }
        boolean grave = level.atLeast(RiskLevel.HIGH);
        if (decision.equals("WELFARE_CHECK") && !grave) {
            throw step.refuse(DECISION, "الاطمئنان الميداني للخطورة المرتفعة أو الوشيكة فقط");
        }
        if (grave && !isSupervisor(step.user())) {
            throw step.refuse(DECISION, "الخطورة مرتفعة: يقرر المشرف، وتُحوَّل المهمة إليه");
        }
        if (decision.equals("WELFARE_CHECK")) {
            askToGoWithoutConsent(step);
        }
        if (decision.equals("CLOSE_LOST")) {
            lost.objection(step.caseNumber(), level).ifPresent(reason -> {
                throw step.refuse(DECISION, reason);
            });
            step.set(Variables.FOLLOW_UP_RESULT, "LOST");
        }
    }

    /** Only danger to life; another person, who goes, must agree. */
    private void askToGoWithoutConsent(Step step) {
        step.text("checkWithoutConsent")
                .filter(FollowUpProcess.NEEDED_TO_CHECK::containsKey)
                .ifPresent(way -> overrides.ask(new OverrideAsked(
                        step.caseNumber(),
                        FollowUpProcess.NEEDED_TO_CHECK.get(way),
                        FollowUpProcess.WELFARE_ITEM,
                        LegitimateBasis.DANGER_TO_LIFE,
                        step.text("unreachableReason").orElseThrow(),
                        step.user())));
    }

    private boolean isSupervisor(String user) {
        return staff.find(user).filter(member -> member.isIn("risk_reviewer")).isPresent();
    }
}
