package iq.ihala.process.support;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * The web applications and their engine are entered in places that all contexts of a JVM share; a context that closes, as the
 * demonstration's does, empties them. So each class enters its own again.
 */
public final class OwnEngine extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        enter(test.getApplicationContext().getBean(ProcessEngine.class));
        if (Admin.getRuntimeDelegate() == null) {
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
        }
    }

    private static void enter(ProcessEngine engine) {
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
