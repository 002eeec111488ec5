package iq.ihala.process.closure;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.common.HouseAuthority;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * What still runs in a case beside its referrals and a danger, as the codes of the decision {@code closure_ok} (dossier §3.9). The
 * end of a case ends all of it, so a case is not closed over the head of whoever works on one of these. A diagram that is not
 * named here counts as {@code OTHER}: what the house does not know stands against closing too.
 */
@Component
class OpenWork {

    private static final String OTHER = "OTHER";

    private static final String NOTHING = "";

    /** Referrals and dangers are counted by themselves; the others are the way to the closure, or only watch over it. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("referral-path", NOTHING),
            Map.entry("follow-up", NOTHING),
            Map.entry("closure", NOTHING),
            Map.entry("overdue-escalation", NOTHING),
            Map.entry("fixed-clock", NOTHING),
            Map.entry("undelivered-message", NOTHING),
            Map.entry("service-referral", NOTHING),
            Map.entry("referral-attendance", NOTHING),
            Map.entry("immediate-danger", NOTHING),
            Map.entry("danger-alarm", NOTHING),
            Map.entry("suicide-care", NOTHING),
            Map.entry("risk-assessment", NOTHING),
            Map.entry("risk-tool", NOTHING),
            Map.entry("legal-advice", "LEGAL_ADVICE"),
            Map.entry("mediation", "MEDIATION"),
            Map.entry("mediation-talks", "MEDIATION"),
            Map.entry("consent-withdrawal", "WITHDRAWAL"),
            Map.entry("partner-deletion", "WITHDRAWAL"),
            Map.entry("data-request", "DATA_REQUEST"),
            Map.entry("breach-review", "BREACH_REVIEW"),
            Map.entry("minor-protection", "PROTECTION"),
            Map.entry("safe-return", "PROTECTION"),
            Map.entry("safe-place", "PROTECTION"),
            Map.entry("case-conference", "PROTECTION"));

    /** Steps that are open on a page of their own. */
    private static final Map<String, String> STEPS = Map.of(
            "userTask_actAsCommunityPolice", "POLICE_ACTION",
            "userTask_contactBeforeDeadline", "FIXED_DATE",
            "userTask_warnOfLimitation", "FIXED_DATE");

    private static final String PLACE_SOUGHT_AGAIN = "catchEvent_placeSoughtAgain";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HouseAuthority authority;

    OpenWork(RuntimeService runtime, TaskService tasks, HouseAuthority authority) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.authority = authority;
    }

    /** The codes, each once and in order; none if nothing runs. */
    Set<String> in(CaseNumber caseNumber) {
        return authority.call(() -> {
            Set<String> codes = new TreeSet<>();
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber.value()).list().stream()
                    .map(OpenWork::code)
                    .forEach(codes::add);
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(caseNumber.value())
                    .taskDefinitionKeyIn(STEPS.keySet().toArray(String[]::new))
                    .list()
                    .forEach(task -> codes.add(STEPS.get(task.getTaskDefinitionKey())));
            if (isSeekingAPlace(caseNumber)) {
                codes.add("PROTECTION");
            }
            codes.remove(NOTHING);
            return codes;
        });
    }

    private boolean isSeekingAPlace(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .activityIdIn(PLACE_SOUGHT_AGAIN)
                        .count()
                > 0;
    }

    /** A definition's id begins with its key. */
    private static String code(ProcessInstance instance) {
        return CODES.getOrDefault(instance.getProcessDefinitionId().split(":", 2)[0], OTHER);
    }
}
