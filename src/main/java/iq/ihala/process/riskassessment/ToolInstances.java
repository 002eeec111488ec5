package iq.ihala.process.riskassessment;

import iq.ihala.process.Variables;
import iq.ihala.risk.RiskTool;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The tools of one assessment: each is an instance of {@code risk-tool} that the assessment called, done or open. */
@Component
class ToolInstances {

    private static final String TOOL_STEP = "callActivity_riskTool";

    private final HistoryService history;
    private final RuntimeService runtime;

    ToolInstances(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    /** The assessment in whose name a tool is answered; its variables are the assessment's. */
    static DelegateExecution assessmentOf(DelegateExecution tool) {
        return tool.getProcessInstance().getSuperExecution();
    }

    /** Process instance of each tool of an assessment, the newest where one was answered twice. Two statements. */
    Map<RiskTool, String> of(String assessment) {
        Map<RiskTool, String> instances = new EnumMap<>(RiskTool.class);
        List<String> ids = history
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(assessment)
                .processDefinitionKey(RiskToolProcess.KEY)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!ids.isEmpty()) {
            history.createHistoricVariableInstanceQuery()
                    .processInstanceIdIn(ids.toArray(String[]::new))
                    .variableName(Variables.TOOL.name())
                    .list()
                    .forEach(tool -> instances.merge(
                            RiskTool.valueOf((String) tool.getValue()),
                            tool.getProcessInstanceId(),
                            (one, other) -> ids.indexOf(one) > ids.indexOf(other) ? one : other));
        }
        return instances;
    }

    /**
     * All of the suicide screen is asked at once, not after the other tools (dossier §12.3 row 19): the two questions that are still
     * open become the whole screen, so that nobody is asked twice; where they were answered already, the whole screen opens beside
     * whatever else is open.
     *
     * @param answered the instance whose answers speak of suicide; it is over
     */
    void askAllOfSuicide(String assessment, String answered, List<RiskTool> done) {
        List<ProcessInstance> open = runtime
                .createProcessInstanceQuery()
                .superProcessInstanceId(assessment)
                .processDefinitionKey(RiskToolProcess.KEY)
                .list()
                .stream()
                .filter(instance -> !instance.getId().equals(answered))
                .toList();
        List<ProcessInstance> screens = open.stream()
                .filter(instance -> is(RiskTool.SUICIDE_SCREEN, instance))
                .toList();
        screens.forEach(
                screen -> runtime.setVariable(screen.getId(), Variables.TOOL.name(), RiskTool.SUICIDE_FULL.name()));
        boolean asked = done.contains(RiskTool.SUICIDE_FULL)
                || open.stream().anyMatch(instance -> is(RiskTool.SUICIDE_FULL, instance));
        if (screens.isEmpty() && !asked && !open.isEmpty()) {
            runtime.createProcessInstanceModification(assessment)
                    .startBeforeActivity(TOOL_STEP)
                    .setVariableLocal(Variables.TOOL.name(), RiskTool.SUICIDE_FULL.name())
                    .execute();
        }
    }

    private boolean is(RiskTool tool, ProcessInstance instance) {
        return tool.name().equals(runtime.getVariable(instance.getId(), Variables.TOOL.name()));
    }
}
