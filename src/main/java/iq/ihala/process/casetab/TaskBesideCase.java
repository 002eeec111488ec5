package iq.ihala.process.casetab;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.TaskCases;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.common.HouseAuthority;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the case of a step as the engine would show the step to this very user, and no other step. */
@Component
class TaskBesideCase implements TaskCases {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final HouseAuthority authority;

    TaskBesideCase(TaskService tasks, RuntimeService runtime, IdentityService identity, HouseAuthority authority) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.authority = authority;
    }

    @Override
    public Optional<TaskCase> find(String user, String task) {
        return Optional.ofNullable(asThisUser(user, task))
                .map(found -> new TaskCase(number(found.getProcessInstanceId()), user.equals(found.getAssignee())));
    }

    private Task asThisUser(String user, String task) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return tasks.createTaskQuery().taskId(task).singleResult();
        } finally {
            identity.clearAuthentication();
        }
    }

    private CaseNumber number(String instance) {
        ProcessInstance running = authority.call(() ->
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult());
        String key = running == null ? null : running.getBusinessKey();
        return key == null || HouseProcesses.isCode(key) ? null : CaseNumber.parse(key);
    }
}
