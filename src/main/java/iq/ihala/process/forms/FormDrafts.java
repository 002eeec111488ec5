package iq.ihala.process.forms;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.DraftTooLargeException;
import iq.ihala.casefile.Drafts;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.forms.RefusedDraft.Reason;
import iq.ihala.staff.Staff;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Keeps what the signed-in user has filled in of a task's form so far. Only the task's assignee may, as with reading: the
 * engine is asked in one command, and the draft goes to the case file in its transaction.
 */
@Component
public final class FormDrafts {

    private final CommandExecutor commands;
    private final Drafts drafts;
    private final Staff staff;
    private final Clock clock;

    FormDrafts(ProcessEngine engine, Drafts drafts, Staff staff, Clock clock) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.drafts = drafts;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Keeps the draft in place of the one before. What the form does not ask, or no field can hold, is left out; nothing else
     * is judged before the form is submitted.
     *
     * @throws RefusedDraft if the task has ended or is not the user's, or the draft is too large
     */
    public void keep(String taskId, Map<String, Object> filledIn) {
        commands.execute(context -> {
            TaskEntity task = own(context, taskId);
            if (HouseProcesses.owns(task)) {
                // A draft lies in a case file; here there is none, and nothing that would take long to type again.
                return null;
            }
            FormSchema schema = PrivateTaskForm.of(task).schemaOf(task);
            try {
                drafts.keep(new Draft(
                        caseOf(task),
                        taskId,
                        schema.id(),
                        schema.version(),
                        context.getAuthenticatedUserId(),
                        clock.instant(),
                        fieldsOf(schema, filledIn)));
            } catch (DraftTooLargeException e) {
                throw new RefusedDraft(Reason.TOO_LARGE);
            }
            return null;
        });
    }

    /**
     * Throws the user's draft of this task away.
     *
     * @throws RefusedDraft if the task has ended or is not the user's
     */
    public void discard(String taskId) {
        commands.execute(context -> {
            own(context, taskId);
            drafts.discard(taskId, context.getAuthenticatedUserId());
            return null;
        });
    }

    private TaskEntity own(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new RefusedDraft(Reason.NO_SUCH_TASK);
        }
        String user = context.getAuthenticatedUserId();
        if (user == null || !user.equals(task.getAssignee()) || !maySee(context, task)) {
            throw new RefusedDraft(Reason.NOT_YOURS);
        }
        if (!HouseProcesses.owns(task) && staff.hasConflict(user, caseOf(task).value())) {
            throw new RefusedDraft(Reason.NOT_YOURS);
        }
        return task;
    }

    private static boolean maySee(CommandContext context, TaskEntity task) {
        try {
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkReadTask(task));
            return true;
        } catch (AuthorizationException notHers) {
            return false;
        }
    }

    private static CaseNumber caseOf(TaskEntity task) {
        return CaseNumber.parse(task.getExecution().getProcessBusinessKey());
    }

    private static Map<String, Object> fieldsOf(FormSchema schema, Map<String, Object> filledIn) {
        Map<String, Object> fields = new TreeMap<>();
        for (FormField field : schema.fields()) {
            Object value = filledIn.get(field.key());
            if (!field.isShownOnly() && canBeHeld(value)) {
                fields.put(field.key(), value);
            }
        }
        return fields;
    }

    private static boolean canBeHeld(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance));
    }
}
