package iq.ihala.process;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The few processes of the house itself, which belong to no case. Their business key is a code of the house, never a case number.
 * There is no case file in which a private answer could lie: the recorder of such a form takes it to the module that keeps it
 * sealed, and a form without one asks for nothing private. Named here one by one: a diagram does not become one by saying so.
 */
public final class HouseProcesses {

    public static final String PROVIDER_VERIFICATION = "provider-verification";

    /** A forum's month, and each of its issues (dossier §7.1); the business key of both is {@code <forum>_<yyyy>_<mm>}. */
    public static final String FORUM_CYCLE = "forum-cycle";

    public static final String FORUM_ISSUE = "forum-issue";

    /** A citizen's complaint (dossier §7.3); the business key is the code of its receipt. */
    public static final String PUBLIC_COMPLAINT = "public-complaint";

    /** A survey of trust (dossier §7.4); the business key is {@code SURVEY_yyyy_mm}. */
    public static final String SURVEY = "survey";

    /** One month's indicators on their way to a release (dossier §7.4); the business key is {@code REPORT_<yyyy>_<mm>}. */
    public static final String MONTHLY_MONITORING = "monthly-monitoring";

    /** Volunteers, visits and honours (dossier §7.4); the business key is the code of their number. */
    public static final String VOLUNTEER_ROLL = "volunteer-roll";

    public static final String OUTREACH_VISIT = "outreach-visit";

    public static final String HONOURING = "honouring";

    /** What the centre teaches (dossier §7.4); the business key is the code of the event's number. */
    public static final String AWARENESS_REQUEST = "awareness-request";

    public static final String TRAINING = "training";

    public static final String SAFETY_INITIATIVE = "safety-initiative";

    private static final Set<String> KEYS = Set.of(
            SURVEY,
            PROVIDER_VERIFICATION,
            FORUM_CYCLE,
            FORUM_ISSUE,
            PUBLIC_COMPLAINT,
            MONTHLY_MONITORING,
            VOLUNTEER_ROLL,
            OUTREACH_VISIT,
            HONOURING,
            AWARENESS_REQUEST,
            TRAINING,
            SAFETY_INITIATIVE);
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
