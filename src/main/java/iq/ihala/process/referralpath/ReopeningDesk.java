package iq.ihala.process.referralpath;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.common.HouseAuthority;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor opens a closed case again in one go: the path starts anew, and its first step is answered in her name, through the
 * same doors as in Tasklist. What was answered before stays as it is.
 */
@Component
public class ReopeningDesk {

    private final Reopening reopening;
    private final HouseAuthority authority;
    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;

    ReopeningDesk(
            Reopening reopening,
            HouseAuthority authority,
            IdentityService identity,
            TaskService tasks,
            FormService forms) {
        this.reopening = reopening;
        this.authority = authority;
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
    }

    /**
     * Opens the case again.
     *
     * @param supervisor who decides
     * @return false, with nothing changed, if the case is not closed
     * @throws ProcessEngineException if the step is not this supervisor's: another one took it, or there is a conflict
     */
    @Transactional
    public boolean reopen(CaseNumber caseNumber, String supervisor, ReopenReason reason) {
        if (!reopening.reopen(caseNumber, supervisor)) {
            return false;
        }
        Task step = authority.call(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .taskDefinitionKey(Reopening.STEP)
                .singleResult());
        List<String> teams = authority.call(() -> identity.createGroupQuery().groupMember(supervisor).list().stream()
                .map(Group::getId)
                .toList());
        identity.setAuthentication(supervisor, teams);
        try {
            if (!supervisor.equals(step.getAssignee())) {
                tasks.claim(step.getId(), supervisor);
            }
            forms.submitTaskForm(step.getId(), Map.of("reopenReason", reason.name()));
        } finally {
            identity.clearAuthentication();
        }
        return true;
    }
}
