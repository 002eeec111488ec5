package iq.ihala.process.clocks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.immediatedanger.ImmediateDangerProcess;
import iq.ihala.risk.RiskLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Makes everything open in a case as urgent as its new level, at once: the level of the other running diagrams, priority and
 * due date of every open step, and every timer that runs already. Each clock is counted anew from the moment it started. A
 * clock that runs is only ever shortened: what was promised stays promised when a level is lowered (ADR 13). The
 * immediate-danger path keeps its own clocks, and an assessment finds its own level.
 */
@Component
public class CaseClocks {

    private static final Set<String> ASSESSMENTS = Set.of("risk-assessment", "risk-tool");

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final StepClocks steps;
    private final TimerClocks timers;

    CaseClocks(RuntimeService runtime, HouseAuthority authority, StepClocks steps, TimerClocks timers) {
        this.runtime = runtime;
        this.authority = authority;
        this.steps = steps;
        this.timers = timers;
    }

    /**
     * Must be called within the transaction that changes the level.
     *
     * @param except id of the instance that found the level and sets its own; null for none
     */
    public void follow(CaseNumber caseNumber, String except, RiskLevel level) {
        authority.call(() -> {
            List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber.value())
                    .list();
            running.stream()
                    .filter(instance -> !instance.getId().equals(except)
                            && !ImmediateDangerProcess.isPartOf(instance.getProcessDefinitionId())
                            && !ASSESSMENTS.contains(diagram(instance.getProcessDefinitionId())))
                    .forEach(instance ->
                            runtime.setVariable(instance.getId(), Variables.RISK_LEVEL.name(), level.name()));
            steps.follow(caseNumber, level);
            timers.follow(
                    caseNumber, running.stream().map(ProcessInstance::getId).collect(Collectors.toSet()), level);
            return null;
        });
    }

    static String diagram(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
