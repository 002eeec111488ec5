package iq.ihala.process.forms;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;

/**
 * Leads a step that needed a consent and had none out of its task by the BPMN error {@code NO_CONSENT}, for the diagram to catch
 * (dossier §3.11). A diagram that does not catch it lets the submission fail: nothing goes on without consent.
 */
public final class ConsentGone implements TaskListener {

    /** The code of the BPMN error. */
    public static final String NO_CONSENT = "NO_CONSENT";

    private static final ThreadLocal<Set<String>> TASKS = ThreadLocal.withInitial(HashSet::new);

    ConsentGone() {}

    /** The task that is being submitted shall end by the error, not by its own way. */
    static void mark(String taskId) {
        Context.getCommandContext().registerCommandContextListener(new Forget());
        TASKS.get().add(taskId);
    }

    @Override
    public void notify(DelegateTask task) {
        if (TASKS.get().remove(task.getId())) {
            throw new BpmnError(NO_CONSENT);
        }
    }

    private static final class Forget implements CommandContextListener {

        @Override
        public void onCommandContextClose(CommandContext context) {
            TASKS.remove();
        }

        @Override
        public void onCommandFailed(CommandContext context, Throwable thrown) {
            TASKS.remove();
        }
    }
}
