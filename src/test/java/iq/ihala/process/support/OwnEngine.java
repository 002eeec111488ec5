package iq.ihala.process.support;

import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The web applications look their engine up by name in a place that all contexts of a JVM share; a context that closes takes the
 * entry away. So each class enters its own engine again.
 */
public final class OwnEngine extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        ProcessEngine engine = test.getApplicationContext().getBean(ProcessEngine.class);
        ProcessEngines.registerProcessEngine(engine);
        RuntimeContainerDelegate shared = RuntimeContainerDelegate.INSTANCE.get();
        ProcessEngine entered = shared.getProcessEngineService().getProcessEngine(engine.getName());
        if (entered == engine) {
            return;
        }
        if (entered != null) {
            shared.unregisterProcessEngine(entered);
        }
        shared.registerProcessEngine(engine);
    }
}
