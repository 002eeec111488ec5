package iq.ihala.process.forms;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;

/**
 * Which tasks were answered through their forms in the running command. A task that is completed without is refused: the
 * plain «complete» call knows no required fields, no consent questions and no recorder.
 */
public final class AnsweredTasks {

    private static final ThreadLocal<Set<String>> ANSWERED = ThreadLocal.withInitial(HashSet::new);

    private AnsweredTasks() {}

    static void mark(String taskId) {
        Context.getCommandContext().registerCommandContextListener(new Forget());
        ANSWERED.get().add(taskId);
    }

    /** Whether this task was answered through its form in the running command. */
    public static boolean contains(String taskId) {
        return ANSWERED.get().contains(taskId);
    }

    private static final class Forget implements CommandContextListener {

        @Override
        public void onCommandContextClose(CommandContext context) {
            ANSWERED.remove();
        }

        @Override
        public void onCommandFailed(CommandContext context, Throwable thrown) {
            ANSWERED.remove();
        }
    }
}
