package iq.ihala.process.riskassessment;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.risk.RiskLevel;
import org.springframework.stereotype.Component;

/** S11: raised means above, lowered means below, and what is incomplete is never lowered under MEDIUM (dossier §12.1 row 2). */
@Component
class ReviewRiskAnswers implements StepRecorder {

    private static final String LEVEL = "reviewedLevel";

    @Override
    public String form() {
        return RiskAssessmentProcess.REVIEW_FORM;
    }

    @Override
    public void record(Step step) {
        String decision = step.text("reviewDecision").orElseThrow();
        if (decision.equals("CONFIRM")) {
            return;
        }
        RiskLevel computed = RiskLevel.valueOf(step.find(Variables.RISK_LEVEL).orElse(RiskLevel.NONE.name()));
        RiskLevel reviewed = RiskLevel.valueOf(step.text(LEVEL).orElseThrow());
        if (decision.equals("RAISE") && reviewed.compareTo(computed) <= 0) {
            throw step.refuse(LEVEL, "الرفع يكون إلى مستوى أعلى من المحسوب");
        }
        if (decision.equals("LOWER") && reviewed.compareTo(computed) >= 0) {
            throw step.refuse(LEVEL, "الخفض يكون إلى مستوى أدنى من المحسوب");
        }
        if (step.find(Variables.INCOMPLETE).orElse(false) && !reviewed.atLeast(RiskLevel.MEDIUM)) {
            throw step.refuse(LEVEL, "التقييم غير مكتمل: لا ينزل عن «متوسط» قبل استكماله");
        }
    }
}
