package iq.ihala.process.support;

import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.identity.EngineStaff;
import iq.ihala.staff.StaffMember;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** People of the test house, and the moves that they make: everything through the same services as Tasklist. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ProbeStep.class, ProbeRecorder.class, TestTime.class})
public class TestHouse {

    /** Satisfies the engine's password policy; exists in tests only. */
    public static final String PASSWORD = "Trial-Heron-58-Reed";

    private static final Set<String> ASKING_OTHERWISE = Set.of("userTask_followUp", "userTask_welfareCheck");

    private final EngineStaff engineStaff;
    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final HistoryService history;

    public TestHouse(
            EngineStaff engineStaff,
            IdentityService identity,
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            HistoryService history) {
        this.engineStaff = engineStaff;
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.history = history;
    }

    /** A member of staff who is on duty. */
    public String employ(String user, String sex, String... groups) {
        return employFrom(null, user, sex, groups);
    }

    /** The same with a name that people of the house would be called by, for pictures. */
    public void employAs(String name, String user, String sex, String... groups) {
        engineStaff.register(
                new StaffMember(user, name, sex, "NGO", Set.of(groups), true, null, user + "@example.org"), PASSWORD);
    }

    /** A focal point of a partner. */
    public String employFrom(String organisation, String user, String sex, String... groups) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(groups));
        engineStaff.register(
                new StaffMember(user, user, sex, "NGO", all, true, organisation, user + "@example.org"), PASSWORD);
        return user;
    }

    /** The account is gone, as when an administrator removes it. */
    public void dismiss(String user) {
        identity.deleteUser(user);
    }

    /** What {@code user} does is done as that user, as behind a sign-in. */
    public <T> T as(String user, java.util.function.Supplier<T> work) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Opens a case or process by its start form. */
    public ProcessInstance start(String user, String process, Map<String, Object> answers) {
        String definition = definitionOf(process);
        return as(user, () -> SqlMeter.move(() -> forms.submitStartForm(definition, answers)));
    }

    /** The open task with this element id in the case. */
    public Task task(String caseNumber, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(element)
                .singleResult();
    }

    /** The id of that task, for tests outside the engine's room. */
    public String taskId(String caseNumber, String element) {
        return task(caseNumber, element).getId();
    }

    /** Claims the task unless it is the user's already, and submits its form. */
    public void answer(String user, String caseNumber, String element, Map<String, Object> answers) {
        Task task = task(caseNumber, element);
        if (task == null) {
            throw new AssertionError("No open task " + element + "; open are " + open(caseNumber));
        }
        answer(user, task, answers);
    }

    public void answer(String user, Task task, Map<String, Object> answers) {
        try {
            as(user, () -> {
                if (!user.equals(task.getAssignee())) {
                    claim(task, user);
                }
                return SqlMeter.move(() -> {
                    forms.submitTaskForm(task.getId(), present(task.getTaskDefinitionKey(), answers));
                    return null;
                });
            });
        } catch (ProcessEngineException e) {
            // The engine wraps what a task listener refuses.
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedAnswer refused) {
                    throw refused;
                }
            }
            throw e;
        }
    }

    private void claim(Task task, String user) {
        SqlMeter.move(() -> {
            tasks.claim(task.getId(), user);
            return null;
        });
    }

    /** Talks happen at the centre, unless a test says otherwise. */
    private static Map<String, Object> present(String element, Map<String, Object> answers) {
        if (!answers.containsKey("safeToTalk") || ASKING_OTHERWISE.contains(element)) {
            return answers;
        }
        Map<String, Object> all = new HashMap<>(answers);
        all.putIfAbsent("talkWay", "PRESENT");
        return all;
    }

    /** What the form of the task shows to its assignee under this fact's name. */
    public String fact(String user, String caseNumber, String element, String name) {
        Task task = task(caseNumber, element);
        return as(user, () -> {
            if (!user.equals(task.getAssignee())) {
                tasks.claim(task.getId(), user);
            }
            return String.valueOf(forms.getTaskFormVariables(task.getId(), List.of(name), true)
                    .get(name));
        });
    }

    /** Element ids of all open tasks of the case. */
    public List<String> open(String caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    public String caseNumber(ProcessInstance instance) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getBusinessKey();
    }

    /** Grants a group what it needs to start a process that only tests deploy. */
    public void mayStart(String group, String process) {
        AuthorizationService authorizations =
                ProcessEngines.getDefaultProcessEngine().getAuthorizationService();
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceId(process)
                        .count()
                == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId(process);
            grant.addPermission(Permissions.CREATE_INSTANCE);
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
        }
    }

    /** Lets a group sign in at Tasklist that the house has no work for yet. */
    public void mayUseTasklist(String group) {
        AuthorizationService authorizations =
                ProcessEngines.getDefaultProcessEngine().getAuthorizationService();
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.APPLICATION)
                        .count()
                == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(Resources.APPLICATION);
            grant.setResourceId("tasklist");
            grant.addPermission(Permissions.ACCESS);
            authorizations.saveAuthorization(grant);
        }
    }

    public RuntimeService runtime() {
        return runtime;
    }

    public String definitionOf(String process) {
        return ProcessEngines.getDefaultProcessEngine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
