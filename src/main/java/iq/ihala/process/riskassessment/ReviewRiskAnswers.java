package iq.ihala.process.riskassessment;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/** S11: raised means above, lowered means below, and what is incomplete is never lowered under MEDIUM (dossier §12.1 row 2). */
@Component
class ReviewRiskAnswers implements StepRecorder {

    private static final String DECISION = "reviewDecision";
    private static final String INCOMPLETE = "التقييم غير مكتمل: لا ينزل عن «متوسط» قبل استكماله";
    private static final String LEVEL = "reviewedLevel";

    @Override
    public String form() {
        return RiskAssessmentProcess.REVIEW_FORM;
    }

    @Override
    public void record(Step step) {
        String decision = step.text(DECISION).orElseThrow();
        if (decision.equals("CONFIRM")) {
            return;
        }
        RiskLevel computed = RiskLevel.valueOf(step.find(Variables.RISK_LEVEL).orElse(RiskLevel.NONE.name()));
        boolean incomplete = step.find(Variables.INCOMPLETE).orElse(false);
        RiskLevel reviewed = RiskLevel.valueOf(step.text(LEVEL).orElseThrow());
        if (decision.equals("RAISE")) {
            raise(step, computed, reviewed);
        } else {
            lower(step, computed, reviewed, incomplete ? RiskLevel.MEDIUM : RiskLevel.NONE);
        }
    }

    private static void raise(Step step, RiskLevel computed, RiskLevel reviewed) {
        if (computed == RiskLevel.IMMINENT) {
            throw step.refuse(DECISION, "لا مستوى أعلى من المحسوب");
        }
        if (reviewed.compareTo(computed) <= 0) {
            throw step.refuse(LEVEL, "الرفع يكون إلى مستوى أعلى من المحسوب");
        }
    }

    private static void lower(Step step, RiskLevel computed, RiskLevel reviewed, RiskLevel lowest) {
        if (computed.compareTo(lowest) <= 0) {
            throw step.refuse(DECISION, INCOMPLETE);
        }
        if (reviewed.compareTo(computed) >= 0) {
            throw step.refuse(LEVEL, "الخفض يكون إلى مستوى أدنى من المحسوب");
        }
        if (!reviewed.atLeast(lowest)) {
            throw step.refuse(LEVEL, INCOMPLETE);
        }
    }
}
