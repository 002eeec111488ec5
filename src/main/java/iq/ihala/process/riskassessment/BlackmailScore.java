package iq.ihala.process.riskassessment;

import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Blackmail;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Blackmail is judged with the danger of suicide before one's eyes (dossier §4.4 row 1). The two tools are answered side by
 * side in any order, so whichever comes last scores blackmail.
 */
@Component
class BlackmailScore {

    private final RiskAnswers answers;
    private final Blackmail rules;
    private final Assessments assessments;
    private final ToolRecord toolRecord;
    private final DatesToWatch dates;

    BlackmailScore(
            RiskAnswers answers, Blackmail rules, Assessments assessments, ToolRecord toolRecord, DatesToWatch dates) {
        this.dates = dates;
        this.answers = answers;
        this.rules = rules;
        this.assessments = assessments;
        this.toolRecord = toolRecord;
    }

    void score(DelegateExecution execution) {
        StepAnswers own = answers.ofForm(execution, RiskAssessmentProcess.BLACKMAIL_FORM);
        toolRecord.write(
                execution, rules.assess(answers.ofToolWithPerson(execution, own), suicideLevel(execution)), own.by());
        dates.ofBlackmail(own);
    }

    /** Scores once more if blackmail was answered in this assessment already. */
    void scoreAgain(DelegateExecution execution) {
        if (done(execution).contains(RiskTool.CYBER.name())) {
            score(execution);
        }
    }

    /** The level of this assessment's suicide tool, or null while it is open. */
    private RiskLevel suicideLevel(DelegateExecution execution) {
        List<String> done = done(execution);
        return assessments.results(RiskAnswers.caseNumber(execution).value()).stream()
                .filter(result -> result.tool().driver().equals(RiskTool.SUICIDE_FULL.driver()))
                .filter(result -> done.contains(result.tool().name()))
                .map(ToolResult::level)
                .reduce((screen, full) -> full)
                .orElse(null);
    }

    private static List<String> done(DelegateExecution execution) {
        return ToolRecord.codes(Variables.TOOLS_DONE.find(execution).orElse(""));
    }
}
