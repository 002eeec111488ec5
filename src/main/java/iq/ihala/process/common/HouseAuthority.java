package iq.ihala.process.common;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Asks the engine on the house's own authority. What a person submits may have to look at, or start, a part of the case that
 * this person may not see; the engine would then answer only what the person may know.
 */
@Component
public class HouseAuthority {

    private final ProcessEngine engine;

    HouseAuthority(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Does {@code work} in the running transaction, or in one of its own, without asking what the signed-in user may see. */
    public <T> T call(Supplier<T> work) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(work::get));
    }
}
