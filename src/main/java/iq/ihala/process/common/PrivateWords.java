package iq.ihala.process.common;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;

/**
 * Carries what a person agreed to hand over from the form to the next step of the same command, past the engine: it is never kept
 * by the forum or the programme that it was said to. A command that ends or fails forgets it.
 */
public final class PrivateWords {

    private static final ThreadLocal<Map<String, Map<String, Object>>> HANDED = ThreadLocal.withInitial(HashMap::new);

    private PrivateWords() {}

    public static void hand(String processInstance, Map<String, Object> answers) {
        Context.getCommandContext().registerCommandContextListener(new Forget());
        HANDED.get().put(processInstance, answers);
    }

    /** @throws IllegalStateException if nothing was handed over in this command */
    static Map<String, Object> take(String processInstance) {
        Map<String, Object> answers = HANDED.get().remove(processInstance);
        if (answers == null) {
            throw new IllegalStateException("Nothing was handed over");
        }
        return answers;
    }

    private static final class Forget implements CommandContextListener {

        @Override
        public void onCommandContextClose(CommandContext context) {
            HANDED.remove();
        }

        @Override
        public void onCommandFailed(CommandContext context, Throwable thrown) {
            HANDED.remove();
        }
    }
}
