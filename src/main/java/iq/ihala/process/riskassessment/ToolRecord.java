package iq.ihala.process.riskassessment;

import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.ToolScore;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskTool;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Writes down what a tool found: to the record of risk levels, and as codes for the diagram. */
@Component
class ToolRecord {

    private static final String SUICIDE = "SUICIDE";

    private final Assessments assessments;

    ToolRecord(Assessments assessments) {
        this.assessments = assessments;
    }

    /** @param by user who filled in the tool */
    void write(DelegateExecution execution, ToolScore score, String by) {
        assessments.record(
                RiskAnswers.caseNumber(execution).value(),
                score.tool(),
                score.level(),
                score.incomplete(),
                score.reasonCodes(),
                by);
        Set<String> done =
                new LinkedHashSet<>(codes(Variables.TOOLS_DONE.find(execution).orElse("")));
        done.add(score.tool().name());
        Variables.TOOLS_DONE.set(execution, ProcessVariable.join(done));

        String name = levelName(score.tool());
        List<String> levels =
                new ArrayList<>(codes(Variables.TOOL_LEVELS.find(execution).orElse("")));
        levels.removeIf(level -> level.startsWith(name + "_"));
        levels.add(name + "_" + score.level());
        Variables.TOOL_LEVELS.set(execution, ProcessVariable.join(levels));
    }

    /** The two suicide tools are one danger: the full tool replaces the two questions. */
    private static String levelName(RiskTool tool) {
        return tool.name().startsWith(SUICIDE) ? SUICIDE : tool.name();
    }

    static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }
}
