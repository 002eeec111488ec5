package iq.ihala.process.common;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Who set a step off: the person whose form led to it, or the house itself where a timer or a message did. */
public final class ActingUser {

    /** The name under which the house acts. */
    public static final String HOUSE = "system";

    private ActingUser() {}

    public static String of(DelegateExecution execution) {
        Authentication asking =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return asking == null || asking.getUserId() == null ? HOUSE : asking.getUserId();
    }
}
