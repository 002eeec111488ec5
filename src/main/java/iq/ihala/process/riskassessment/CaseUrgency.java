package iq.ihala.process.riskassessment;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.risk.RiskLevel;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Makes everything open in a case as urgent as its new level: the level of the other running diagrams, and priority and due
 * date of every open task. Due dates are counted anew from the task's beginning. The immediate-danger path keeps its own.
 */
@Component
class CaseUrgency {

    private static final String OWN_URGENCY = "immediate-danger";
    private static final Pattern CLOCK = Pattern.compile("\\$\\{deadline\\.of\\('([A-Z_]+)',\\s*riskLevel\\)}");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final Deadlines deadlines;

    CaseUrgency(RuntimeService runtime, TaskService tasks, RepositoryService repository, Deadlines deadlines) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.deadlines = deadlines;
    }

    /** @param except the assessment that found the level; another assessment of the case finds its own */
    void follows(CaseNumber caseNumber, String except, RiskLevel level) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list()) {
            if (!instance.getId().equals(except)
                    && !is(instance.getProcessDefinitionId(), OWN_URGENCY)
                    && !is(instance.getProcessDefinitionId(), RiskAssessmentProcess.KEY)) {
                runtime.setVariable(instance.getId(), Variables.RISK_LEVEL.name(), level.name());
            }
        }
        tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value()).list().stream()
                .filter(task -> !is(task.getProcessDefinitionId(), OWN_URGENCY))
                .forEach(task -> hurry(task, level));
    }

    private void hurry(Task task, RiskLevel level) {
        if (task.getPriority() == level.taskPriority()) {
            return;
        }
        tasks.setPriority(task.getId(), level.taskPriority());
        String clock = clockOf(task);
        if (clock != null) {
            Instant due = deadlines.from(task.getCreateTime().toInstant(), clock, level.name());
            tasks.setDueDate(task.getId(), Date.from(due));
        }
    }

    /** The clock that the diagram names for this task; null if the due date is none of the level's. */
    private String clockOf(Task task) {
        UserTask drawn = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        String due = drawn == null || drawn.getCamundaDueDate() == null ? "" : drawn.getCamundaDueDate();
        Matcher matcher = CLOCK.matcher(due);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static boolean is(String definitionId, String process) {
        return definitionId.startsWith(process + ":");
    }
}
