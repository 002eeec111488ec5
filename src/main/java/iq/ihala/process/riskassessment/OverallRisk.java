package iq.ihala.process.riskassessment;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.fixedclock.RecordedDates;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.ToolResult;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S10: the overall level by the rules (dossier §4.10) from the tools of this assessment. */
@ProcessBean("overallRisk")
class OverallRisk implements JavaDelegate {

    private final RiskAnswers answers;
    private final Assessments assessments;
    private final iq.ihala.process.decision.OverallRisk rules;
    private final LevelOfCase levelOfCase;
    private final RecordedDates dates;

    OverallRisk(
            RiskAnswers answers,
            Assessments assessments,
            iq.ihala.process.decision.OverallRisk rules,
            LevelOfCase levelOfCase,
            RecordedDates dates) {
        this.dates = dates;
        this.answers = answers;
        this.assessments = assessments;
        this.rules = rules;
        this.levelOfCase = levelOfCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        levelOfCase.becomes(
                execution, rules.assess(ofThisAssessment(execution, assessments), answers.ofCase(execution)), "");
        dates.ofTruce(RiskAnswers.caseNumber(execution));
    }

    /** Tools of an earlier assessment that were not answered again no longer speak. */
    static List<ToolResult> ofThisAssessment(DelegateExecution execution, Assessments assessments) {
        List<String> done = ToolRecord.codes(Variables.TOOLS_DONE.get(execution));
        return assessments.results(RiskAnswers.caseNumber(execution).value()).stream()
                .filter(result -> done.contains(result.tool().name()))
                .toList();
    }
}
