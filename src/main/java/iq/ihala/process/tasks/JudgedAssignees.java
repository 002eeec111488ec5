package iq.ihala.process.tasks;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;

/** To whom the running command has given which new task after judging it, so that the same is not asked twice at once. */
final class JudgedAssignees {

    private static final ThreadLocal<Map<String, String>> JUDGED = ThreadLocal.withInitial(HashMap::new);

    private JudgedAssignees() {}

    static void remember(String task, String user) {
        Context.getCommandContext().registerCommandContextListener(new Forget());
        JUDGED.get().put(task, user);
    }

    static boolean contains(String task, String user) {
        return user.equals(JUDGED.get().get(task));
    }

    private static final class Forget implements CommandContextListener {

        @Override
        public void onCommandContextClose(CommandContext context) {
            JUDGED.remove();
        }

        @Override
        public void onCommandFailed(CommandContext context, Throwable thrown) {
            JUDGED.remove();
        }
    }
}
