package iq.ihala.process.trial;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What stands open in the trial, in an order that no random id decides. */
@Component
@Profile("trial")
class TrialDesk {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Tracks tracks;

    TrialDesk(RuntimeService runtime, TaskService tasks, ManagementService management, Tracks tracks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.tracks = tracks;
    }

    /**
     * A timer, or work that was put off.
     *
     * @param at null if it is to be done at once
     */
    record Clockwork(String id, String place, Instant at, Runnable run) {}

    static String place(Task task) {
        return diagram(task.getProcessDefinitionId()) + "#" + task.getTaskDefinitionKey();
    }

    boolean isRunning(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0;
    }

    List<Task> open(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .sorted(Comparator.comparing(Task::getCreateTime)
                        .thenComparing(TrialDesk::place)
                        .thenComparing(Task::getName))
                .toList();
    }

    /** An open task of this step; the one that somebody holds if there are several. */
    Task anyOpen(String number, String element) {
        return open(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .min(Comparator.comparing(task -> task.getAssignee() == null))
                .orElse(null);
    }

    /** Which of these tasks and jobs are still there. */
    Set<String> stillThere(String number, Set<String> ids) {
        return Stream.concat(
                        open(number).stream().map(Task::getId), jobsOf(number).map(Job::getId))
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    /** Does what was put off until after a commit; true if there was something. */
    boolean runJobs(String number, Predicate<Clockwork> attempt) {
        boolean any = false;
        for (Job job : jobsOf(number)
                .filter(job -> job.getDuedate() == null && job.getRetries() > 0)
                .toList()) {
            any |= attempt.test(clockwork(job));
        }
        return any;
    }

    Optional<Clockwork> nextTimer(String number, Set<String> givenUp) {
        return timers(number, givenUp).findFirst();
    }

    /** The next timer that no story knows. */
    Optional<Clockwork> newTimer(String number, Set<String> known, Set<String> givenUp) {
        return timers(number, givenUp)
                .filter(timer -> !known.contains(timer.place()))
                .findFirst();
    }

    /**
     * Where a case stands.
     *
     * @param at {@code diagram#element} of everything that it waits at, in all its diagrams
     * @param dead those at which nothing in the house can go on: no step, no timer, nothing put off
     */
    record Standing(Set<String> at, Set<String> dead) {}

    Standing standing(String number) {
        Set<String> at = new TreeSet<>();
        Set<String> dead = new TreeSet<>();
        for (ProcessInstance instance : instances(number)) {
            ActivityInstance tree = runtime.getActivityInstance(instance.getId());
            if (tree != null) {
                Waits waits = new Waits(tree, jobs(instance.getId()).toList());
                String diagram = diagram(instance.getProcessDefinitionId());
                waits.all().forEach(wait -> {
                    String place = diagram + "#" + wait.getActivityId();
                    at.add(place);
                    if (wait.getActivityName() != null) {
                        tracks.name(place, wait.getActivityName());
                    }
                });
                waits.dead().forEach(wait -> dead.add(diagram + "#" + wait.getActivityId()));
            }
        }
        return new Standing(at, dead);
    }

    /** Where a story's step belongs; the story knows only its id. */
    String placeOf(String element, Set<String> known) {
        return known.stream()
                .filter(place -> place.endsWith("#" + element))
                .findFirst()
                .orElse("#" + element);
    }

    private Stream<Clockwork> timers(String number, Set<String> givenUp) {
        return jobsOf(number)
                .filter(job -> job.getDuedate() != null && job.getRetries() > 0 && !givenUp.contains(job.getId()))
                .map(this::clockwork)
                .sorted(Comparator.comparing(Clockwork::at).thenComparing(Clockwork::place));
    }

    private Clockwork clockwork(Job job) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return new Clockwork(
                job.getId(),
                diagram(job.getProcessDefinitionId()) + "#" + (definition == null ? "" : definition.getActivityId()),
                job.getDuedate() == null ? null : job.getDuedate().toInstant(),
                () -> management.executeJob(job.getId()));
    }

    private Stream<Job> jobsOf(String number) {
        return instances(number).stream().flatMap(instance -> jobs(instance.getId()));
    }

    private Stream<Job> jobs(String instance) {
        return management.createJobQuery().processInstanceId(instance).orderByJobId().asc().list().stream();
    }

    private List<ProcessInstance> instances(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
    }

    private static String diagram(String definition) {
        return definition.split(":")[0];
    }
}
