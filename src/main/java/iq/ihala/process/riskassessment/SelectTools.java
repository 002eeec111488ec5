package iq.ihala.process.riskassessment;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.ToolSelection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** S08: which tools are still to be answered; asked again after each round, because answers may ask for more. */
@ProcessBean("selectTools")
class SelectTools implements JavaDelegate {

    private final RiskAnswers answers;
    private final ToolSelection selection;

    SelectTools(RiskAnswers answers, ToolSelection selection) {
        this.answers = answers;
        this.selection = selection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String done = Variables.TOOLS_DONE.find(execution).orElse("");
        List<String> tools = selection.stillToDo(answers.ofCase(execution), ToolRecord.codes(done)).stream()
                .map(Enum::name)
                .toList();
        Variables.TOOLS.set(execution, ProcessVariable.join(tools));
        // Set from the start, so that tools answered side by side write to one place.
        Variables.TOOLS_DONE.set(execution, done);
        Variables.TOOL_LEVELS.set(
                execution, Variables.TOOL_LEVELS.find(execution).orElse(""));
    }
}
