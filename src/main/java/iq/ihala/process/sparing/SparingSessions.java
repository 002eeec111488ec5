package iq.ihala.process.sparing;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/**
 * Questions that the engine asks the database although the house knows the answer: what cannot exist here, what never changes,
 * and what the running command has read already. Statements decide how many people can work at once (ARCHITECTURE §6).
 */
public final class SparingSessions {

    private SparingSessions() {}

    /** Before the engine is built: the history is written without reading what is known. */
    public static void spareHistory(ProcessEngineConfigurationImpl engine) {
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.getCustomHistoryEventHandlers().add(new SparingHistory());
        engine.setHistoryEventProducer(new SparingEvents());
    }

    /** After the engine is built: puts the sparing managers in the place of the engine's own. */
    public static void spareReading(ProcessEngineConfigurationImpl engine) {
        List.of(
                        new Replacing(ProcessDefinitionManager.class, KnownDefinitions::new),
                        new Replacing(TaskManager.class, OneTaskAnExecution::new),
                        new Replacing(VariableInstanceManager.class, NoTaskVariables::new))
                .forEach(factory -> engine.getSessionFactories().put(factory.getSessionType(), factory));
    }

    private record Replacing(Class<?> type, Supplier<Session> make) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return make.get();
        }
    }
}
