package iq.ihala.process.clocks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.forms.AnsweredTasks;
import iq.ihala.process.immediatedanger.ImmediateDangerProcess;
import iq.ihala.risk.RiskLevel;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The due dates and priorities of a case's open human steps. */
@Component
class StepClocks {

    private final TaskService tasks;
    private final Deadlines deadlines;

    StepClocks(TaskService tasks, Deadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    void follow(CaseNumber caseNumber, RiskLevel level) {
        tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value()).list().stream()
                .filter(task -> !ImmediateDangerProcess.isPartOf(task.getProcessDefinitionId()))
                // The step whose answers found the level is over, and with it perhaps its whole diagram.
                .filter(task -> !AnsweredTasks.contains(task.getId()))
                .forEach(task -> hurry(task, level));
    }

    private void hurry(Task task, RiskLevel level) {
        Date due = earlier(task.getDueDate(), counted((TaskEntity) task));
        boolean sameDue = due == null || due.equals(task.getDueDate());
        int priority = level.taskPriority() + (isEscalated(task) ? StepAlarm.LATE : 0);
        if (sameDue && task.getPriority() == priority) {
            return;
        }
        task.setPriority(priority);
        if (!sameDue) {
            watch(task, due, level);
            task.setDueDate(due);
        }
        tasks.saveTask(task);
    }

    /** The half time moves along, unless whoever holds the step was reminded already; nor does a late step become less late. */
    private void watch(Task task, Date due, RiskLevel level) {
        if (task.getFollowUpDate() == null) {
            return;
        }
        boolean reminded = task.getFollowUpDate().equals(task.getDueDate());
        task.setFollowUpDate(
                reminded ? due : deadlines.halfTime(task.getCreateTime().toInstant(), due, level.name()));
    }

    private static boolean isEscalated(Task task) {
        return task.getDueDate() != null && task.getFollowUpDate() == null;
    }

    /** The diagram's own words for the due date, as if the step began at this level; the level is known by now. */
    private Date counted(TaskEntity task) {
        Expression drawn = task.getTaskDefinition().getDueDateExpression();
        return drawn == null
                ? null
                : deadlines.startedAt(
                        task.getCreateTime().toInstant(), () -> (Date) drawn.getValue(task.getExecution()));
    }

    private static Date earlier(Date running, Date counted) {
        if (running == null || counted == null) {
            return running;
        }
        return counted.before(running) ? counted : running;
    }
}
