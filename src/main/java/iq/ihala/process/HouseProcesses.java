package iq.ihala.process;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The few processes of the house itself, which belong to no case. Their business key is a code of the directory, never a case number;
 * their forms hold nothing private, since there is no case file in which it could lie. Named here one by one: a diagram does not
 * become one by saying so.
 */
public final class HouseProcesses {

    public static final String PROVIDER_VERIFICATION = "provider-verification";

    private static final Set<String> KEYS = Set.of(PROVIDER_VERIFICATION);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

    private HouseProcesses() {}

    /** Whether this task belongs to no case. */
    public static boolean owns(DelegateTask task) {
        return ((TaskEntity) task).getProcessDefinition() != null
                && KEYS.contains(((TaskEntity) task).getProcessDefinition().getKey());
    }

    /** Whether this execution belongs to no case. */
    public static boolean owns(ExecutionEntity execution) {
        return KEYS.contains(execution.getProcessDefinition().getKey());
    }

    /** Whether this may be the business key of such a process. */
    public static boolean isCode(String businessKey) {
        return businessKey != null && CODE.matcher(businessKey).matches();
    }
}
