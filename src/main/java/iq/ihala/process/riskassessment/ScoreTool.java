package iq.ihala.process.riskassessment;

import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.fixedclock.RecordedDates;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * S09: the level of the tool that was answered (dossier §4). Tools are answered side by side in any order, so whichever of
 * suicide and those that mind it comes last scores both.
 */
@ProcessBean("scoreTool")
class ScoreTool implements JavaDelegate {

    private static final List<String> SPEAK_OF_SUICIDE = List.of("da20", "f_selfburn", "q1", "q2");

    private final RiskAnswers answers;
    private final ToolScores scores;
    private final ToolInstances instances;
    private final Assessments assessments;
    private final ToolRecord toolRecord;
    private final RecordedDates dates;

    ScoreTool(
            RiskAnswers answers,
            ToolScores scores,
            ToolInstances instances,
            Assessments assessments,
            ToolRecord toolRecord,
            RecordedDates dates) {
        this.answers = answers;
        this.scores = scores;
        this.instances = instances;
        this.assessments = assessments;
        this.toolRecord = toolRecord;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DelegateExecution assessment = ToolInstances.assessmentOf(execution);
        RiskTool tool = RiskTool.valueOf(Variables.TOOL.get(execution));
        StepAnswers own = answers.ofForm(execution, RiskToolProcess.form(tool));
        score(assessment, tool, own);
        dates.ofTool(own);
        if (isAboutSuicide(tool)) {
            scoreAgain(assessment);
        }
        if (tool != RiskTool.SUICIDE_FULL
                && SPEAK_OF_SUICIDE.stream()
                        .anyMatch(sign -> "Y".equals(own.answers().get(sign)))) {
            instances.askAllOfSuicide(
                    assessment.getProcessInstanceId(), execution.getProcessInstanceId(), done(assessment));
        }
    }

    private void score(DelegateExecution assessment, RiskTool tool, StepAnswers own) {
        RiskLevel suicide = ToolScores.mindsSuicide(tool) ? suicideLevel(assessment) : null;
        toolRecord.write(assessment, scores.of(tool, answers.ofToolWithPerson(assessment, own), suicide), own.by());
    }

    private void scoreAgain(DelegateExecution assessment) {
        List<RiskTool> again =
                done(assessment).stream().filter(ToolScores::mindsSuicide).toList();
        if (!again.isEmpty()) {
            again.forEach(tool -> answers.ofDoneTool(assessment, tool).ifPresent(own -> score(assessment, tool, own)));
        }
    }

    /** The level of this assessment's suicide tool, or null while it is open. */
    private RiskLevel suicideLevel(DelegateExecution assessment) {
        List<RiskTool> done = done(assessment);
        return assessments.results(RiskAnswers.caseNumber(assessment).value()).stream()
                .filter(result -> isAboutSuicide(result.tool()) && done.contains(result.tool()))
                .map(ToolResult::level)
                .reduce((screen, full) -> full)
                .orElse(null);
    }

    private static boolean isAboutSuicide(RiskTool tool) {
        return tool.driver().equals(RiskTool.SUICIDE_FULL.driver());
    }

    private static List<RiskTool> done(DelegateExecution assessment) {
        return ToolRecord.codes(Variables.TOOLS_DONE.find(assessment).orElse("")).stream()
                .map(RiskTool::valueOf)
                .toList();
    }
}
