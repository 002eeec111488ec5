package iq.ihala.process.riskassessment;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.OverallRisk.Result;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S11: what the reviewer decided becomes the level of the case; a lower one only if a second person approved it. */
@ProcessBean("applyReview")
class ApplyReview implements JavaDelegate {

    private final RiskAnswers answers;
    private final Assessments assessments;
    private final iq.ihala.process.decision.OverallRisk rules;
    private final LevelOfCase levelOfCase;

    ApplyReview(
            RiskAnswers answers,
            Assessments assessments,
            iq.ihala.process.decision.OverallRisk rules,
            LevelOfCase levelOfCase) {
        this.answers = answers;
        this.assessments = assessments;
        this.rules = rules;
        this.levelOfCase = levelOfCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reviewer =
                answers.ofForm(execution, RiskAssessmentProcess.REVIEW_FORM).by();
        Result result = rules.atLevel(
                reviewed(execution), OverallRisk.ofThisAssessment(execution, assessments), answers.ofCase(execution));
        levelOfCase.becomes(execution, result, reviewer);
    }

    private static RiskLevel reviewed(DelegateExecution execution) {
        String computed = Variables.RISK_LEVEL.get(execution);
        String decided = Variables.REVIEWED_LEVEL.find(execution).orElse(computed);
        String level =
                switch (Variables.REVIEW_DECISION.get(execution)) {
                    case "RAISE" -> decided;
                    case "LOWER" -> Variables.LOWERING_APPROVED.find(execution).orElse(false) ? decided : computed;
                    default -> computed;
                };
        return RiskLevel.valueOf(level);
    }
}
