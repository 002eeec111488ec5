package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.forms.AnsweredTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/** Leads running diagrams of a case out of the steps that must not go on. */
@Component
class RunningSteps {

    private final RuntimeService runtime;
    private final TaskService tasks;

    RunningSteps(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** The running instances of one diagram in one case. */
    List<ProcessInstance> of(CaseNumber number, String diagram) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(diagram)
                .list();
    }

    /** Leads every instance of the diagram that stands at one of {@code steps} to {@code to}; others are left alone. */
    void lead(CaseNumber number, String diagram, Set<String> steps, String to) {
        of(number, diagram).forEach(instance -> lead(instance, step -> steps.contains(step.getActivityId()), to));
    }

    /** Leads every instance of the diagram to {@code to}, out of whatever it is doing. */
    void leadAll(CaseNumber number, String diagram, String to) {
        of(number, diagram).forEach(instance -> lead(instance, step -> true, to));
    }

    void lead(ProcessInstance instance, Predicate<ActivityInstance> meant, String to) {
        if (isAnswering(instance)) {
            return;
        }
        List<ActivityInstance> now = new ArrayList<>();
        collect(runtime.getActivityInstance(instance.getId()), meant, now);
        if (now.isEmpty()) {
            return;
        }
        ProcessInstanceModificationBuilder change =
                runtime.createProcessInstanceModification(instance.getId()).startBeforeActivity(to);
        now.forEach(step -> change.cancelActivityInstance(step.getId()));
        change.execute();
    }

    /** A diagram in which the no is being said goes its own way on it. */
    private boolean isAnswering(ProcessInstance instance) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .anyMatch(task -> AnsweredTasks.contains(task.getId()));
    }

    /** The outermost activities that are meant: what stands inside one ends with it. */
    private static void collect(
            ActivityInstance parent, Predicate<ActivityInstance> meant, List<ActivityInstance> found) {
        for (ActivityInstance child : parent.getChildActivityInstances()) {
            if (meant.test(child)) {
                found.add(child);
            } else {
                collect(child, meant, found);
            }
        }
    }
}
