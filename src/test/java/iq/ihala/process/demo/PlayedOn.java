package iq.ihala.process.demo;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * A case of the demonstration that is played on from where the demonstration leaves it, by the same people through the same
 * forms, on a clock that can be moved.
 */
final class PlayedOn {

    /** When the demonstration plays its cases: a Tuesday morning. */
    static final LocalDateTime BEGIN = LocalDateTime.of(2026, 12, 1, 9, 0);

    private final CaseNumber number;
    private final CasePlay play;

    private PlayedOn(String label) {
        this.number = bean(Labels.class).all().get(label);
        this.play = new CasePlay(bean(Stage.class), label, number);
    }

    /** The case of this label; it is a quarter of an hour after the demonstration was played. */
    static PlayedOn demo(String label) {
        bean(TestTime.class).is(BEGIN.plusMinutes(15));
        return new PlayedOn(label);
    }

    static void timeIsReal() {
        bean(TestTime.class).isReal();
    }

    static <T> T bean(Class<T> type) {
        return MovedDemonstration.application().getBean(type);
    }

    /** For the helpers that the stories use. */
    CasePlay play() {
        return play;
    }

    CaseNumber number() {
        return number;
    }

    void does(String user, String element, Map<String, Object> answers) {
        about(null, user, element, answers);
    }

    void about(String about, String user, String element, Map<String, Object> answers) {
        if (!open().contains(element)) {
            throw new AssertionError(
                    "No open " + element + "; open are " + open() + " at " + now() + "; " + referrals());
        }
        play.about(about, user, element, answers);
    }

    /** Element ids of the open steps. */
    Set<String> open() {
        return tasks().stream().map(Task::getTaskDefinitionKey).collect(toCollection(TreeSet::new));
    }

    /** When this open step is due, in Basra. */
    LocalDateTime due(String element) {
        return inBasra(task(element).getDueDate());
    }

    /** How long after it opened this step was or is due, in whole minutes: the newest one of the case. */
    Duration dueAfter(String element) {
        HistoricTaskInstance task = instances().stream()
                .flatMap(instance -> bean(HistoryService.class)
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(instance)
                        .taskDefinitionKey(element)
                        .list()
                        .stream())
                .max(Comparator.comparing(HistoricTaskInstance::getStartTime))
                .orElseThrow(() -> new AssertionError("Never open: " + element));
        Duration exact = Duration.between(
                task.getStartTime().toInstant(), task.getDueDate().toInstant());
        return Duration.ofMinutes(exact.plusSeconds(30).toMinutes());
    }

    /** What the form of this open step shows under this name to whoever holds it. */
    String shown(String user, String element, String fact) {
        Task task = task(element);
        return bean(Stage.class).as(user, () -> {
            if (!user.equals(task.getAssignee())) {
                bean(TaskService.class).claim(task.getId(), user);
            }
            return String.valueOf(bean(FormService.class)
                    .getTaskFormVariables(task.getId(), List.of(fact), true)
                    .get(fact));
        });
    }

    Task task(String element) {
        List<Task> found = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .toList();
        assertThat(found).as(element + " among " + open()).hasSize(1);
        return found.get(0);
    }

    /** Time goes on: whatever the case waits for until then happens in its order. */
    void passesUntil(LocalDateTime then) {
        for (Optional<Job> next = next(then); next.isPresent(); next = next(then)) {
            happens(next.get());
        }
        bean(TestTime.class).is(then);
    }

    void passes(Duration duration) {
        passesUntil(now().plus(duration));
    }

    /** Time goes on until this step stands open; there must be something that leads to it. */
    void passesUntilOpen(String element) {
        if (!passesUntilOpen(element, now().plusDays(120))) {
            throw new AssertionError("Nothing leads to " + element + " from " + open());
        }
    }

    /** Time goes on until this step stands open, or until then; false if it does not. */
    boolean passesUntilOpen(String element, LocalDateTime then) {
        while (!open().contains(element)) {
            Optional<Job> next = next(then);
            if (next.isEmpty()) {
                bean(TestTime.class).is(then);
                return false;
            }
            happens(next.get());
        }
        return true;
    }

    /** As above, for the step that concerns this service or tool. */
    void passesUntilOpenAbout(String element, String about) {
        LocalDateTime atMost = now().plusDays(30);
        while (!play.openAbout(element).contains(about)) {
            happens(next(atMost).orElseThrow(() -> new AssertionError("No " + element + " about " + about)));
        }
    }

    private void happens(Job job) {
        if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(instant())) {
            bean(TestTime.class).is(inBasra(job.getDuedate()).plusSeconds(1));
        }
        bean(ManagementService.class).executeJob(job.getId());
    }

    private Optional<Job> next(LocalDateTime until) {
        List<String> running = bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
        Instant last = until.atZone(WorkingCalendar.BASRA).toInstant();
        return bean(ManagementService.class).createJobQuery().withRetriesLeft().list().stream()
                .filter(job -> running.contains(job.getProcessInstanceId()))
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(last))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }

    /** When the timer of this element goes off, in Basra. */
    LocalDateTime timer(String element) {
        List<String> running = List.copyOf(instances());
        List<LocalDateTime> dates = bean(ManagementService.class).createJobQuery().activityId(element).list().stream()
                .filter(job -> running.contains(job.getProcessInstanceId()))
                .map(job -> inBasra(job.getDuedate()))
                .toList();
        assertThat(dates).as("timers at " + element).hasSize(1);
        return dates.get(0);
    }

    boolean isRunning() {
        return bean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }

    /** Ids of the elements that the case has come to, in all its diagrams. */
    Set<String> passed() {
        return instances().stream()
                .flatMap(
                        instance -> bean(HistoryService.class)
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance)
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .collect(toCollection(TreeSet::new));
    }

    /** How often the case has come to this element. */
    long times(String element) {
        return instances().stream()
                .mapToLong(instance -> bean(HistoryService.class)
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(element)
                        .count())
                .sum();
    }

    /** Service and state of each referral. */
    List<String> referrals() {
        return bean(Referrals.class).ofCase(number.value()).stream()
                .map(view -> view.serviceCode() + " " + view.state())
                .sorted()
                .toList();
    }

    String level() {
        return bean(CaseFiles.class).summary(number).riskLevel();
    }

    /** The newest answer to this question anywhere in the case. */
    Object answered(String field) {
        return bean(CaseFiles.class).newestAnswers(number, Set.of(field)).get(field);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), WorkingCalendar.BASRA);
    }

    private static Instant instant() {
        return bean(TestTime.class).instant();
    }

    private static LocalDateTime inBasra(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), WorkingCalendar.BASRA);
    }

    private List<Task> tasks() {
        return bean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list();
    }

    private Set<String> instances() {
        return bean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .collect(toCollection(TreeSet::new));
    }
}
