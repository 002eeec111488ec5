package iq.ihala.process.servicereferral;

import iq.ihala.process.Variables;
import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/** R05b: from HIGH on nobody waits without a plan for the time until then. */
@Component
class DecideWaitlistAnswers implements StepRecorder {

    @Override
    public String form() {
        return ServiceReferralProcess.WAITLIST_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        boolean waits = step.text("waitlistDecision").filter("WAIT"::equals).isPresent();
        RiskLevel level =
                step.find(Variables.RISK_LEVEL).map(RiskLevel::valueOf).orElse(RiskLevel.IMMINENT);
        if (waits && level.atLeast(RiskLevel.HIGH) && step.text("stopGap").isEmpty()) {
            throw step.refuse("stopGap", "الخطورة مرتفعة: لا انتظار دون بديل حتى الموعد");
        }
    }
}
