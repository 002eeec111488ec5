package iq.ihala.process.closure;

import iq.ihala.process.Variables;
import iq.ihala.process.followup.LostContact;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/** S20: a reason of closure must agree with what happened (dossier §3.9). */
@Component
class RequestClosureAnswers implements StepRecorder {

    private static final String REASON = "closureReason";

    private final LostContact lost;

    RequestClosureAnswers(LostContact lost) {
        this.lost = lost;
    }

    @Override
    public String form() {
        return ClosureProcess.REQUEST_FORM;
    }

    @Override
    public void record(Step step) {
        String reason = step.text(REASON).orElseThrow();
        if (reason.equals("PERSON_REQUEST") && !step.flag("personAskedToClose")) {
            throw step.refuse(REASON, "«بطلب الشخص» يعني أن الشخص طلب الإغلاق بنفسه");
        }
        if (reason.equals("LOST")) {
            RiskLevel level =
                    step.find(Variables.RISK_LEVEL).map(RiskLevel::valueOf).orElse(RiskLevel.IMMINENT);
            lost.objection(step.caseNumber(), level).ifPresent(objection -> {
                throw step.refuse(REASON, objection);
            });
        }
    }
}
