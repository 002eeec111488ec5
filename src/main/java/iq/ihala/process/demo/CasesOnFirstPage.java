package iq.ihala.process.demo;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.tasks.AppointedStep;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import iq.ihala.web.DemoCase;
import iq.ihala.web.DemoCase.Stand;
import iq.ihala.web.DemoCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the demonstration's cases stand at this moment, and who would find them after signing in. */
@Component
@Profile("demo")
class CasesOnFirstPage implements DemoCases {

    private static final String WAITING = "ينتظر موعد المتابعة";

    private final Labels labels;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Staff staff;
    private final HouseAuthority authority;

    CasesOnFirstPage(Labels labels, TaskService tasks, RuntimeService runtime, Staff staff, HouseAuthority authority) {
        this.labels = labels;
        this.tasks = tasks;
        this.runtime = runtime;
        this.staff = staff;
        this.authority = authority;
    }

    @Override
    public List<DemoCase> all() {
        Map<String, CaseNumber> numbers = labels.all();
        if (numbers.isEmpty()) {
            return List.of();
        }
        return authority.call(() -> {
            Map<String, List<Task>> open = openTasks(numbers);
            Set<String> waiting = waitingForFollowUp();
            return Stories.PLAYED.stream()
                    .filter(story -> numbers.containsKey(story.label()))
                    .map(story -> shown(story, numbers.get(story.label()).value(), open, waiting))
                    .toList();
        });
    }

    private DemoCase shown(Story story, String number, Map<String, List<Task>> open, Set<String> waiting) {
        List<Stand> stands = new ArrayList<>();
        open.getOrDefault(number, List.of()).forEach(task -> stands.add(new Stand(name(task), users(task))));
        if (waiting.contains(number)) {
            stands.add(new Stand(WAITING, List.of()));
        }
        return new DemoCase(story.label(), number, story.arabic(), story.english(), stands);
    }

    private Map<String, List<Task>> openTasks(Map<String, CaseNumber> numbers) {
        String[] keys = numbers.values().stream().map(CaseNumber::value).toArray(String[]::new);
        // The engine's tasks do not know the case; their instances do.
        Map<String, String> keyOf = runtime.createProcessInstanceQuery().list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return tasks.createTaskQuery().processInstanceBusinessKeyIn(keys).orderByTaskCreateTime().asc().list().stream()
                .collect(Collectors.groupingBy(task -> keyOf.get(task.getProcessInstanceId())));
    }

    private Set<String> waitingForFollowUp() {
        return runtime.createProcessInstanceQuery().activityIdIn("gateway_waitForContact").list().stream()
                .map(ProcessInstance::getBusinessKey)
                .collect(Collectors.toSet());
    }

    /** The task's name without the case number that the house adds. */
    private static String name(Task task) {
        int number = task.getName().indexOf(" \u2066");
        return number < 0 ? task.getName() : task.getName().substring(0, number);
    }

    private List<String> users(Task task) {
        if (task.getAssignee() != null) {
            return List.of(task.getAssignee());
        }
        Set<String> users = new TreeSet<>();
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (link.getGroupId() != null) {
                users.addAll(membersOf(link.getGroupId()));
            }
        }
        return List.copyOf(users);
    }

    /** A partner's group bears the name of its organisation: {@code partner_focal-PAO_BASRA}. */
    private List<String> membersOf(String group) {
        if (AppointedStep.userOf(group).isPresent()) {
            return List.of(AppointedStep.userOf(group).orElseThrow());
        }
        int dash = group.indexOf('-');
        String role = dash < 0 ? group : group.substring(0, dash);
        String organisation = dash < 0 ? null : group.substring(dash + 1);
        return staff.members(role).stream()
                .filter(member -> organisation == null || organisation.equals(member.organisation()))
                .map(StaffMember::user)
                .toList();
    }
}
