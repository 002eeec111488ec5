package iq.ihala.process.demo;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.followup.FollowUpCalls;
import iq.ihala.volunteer.Visits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the invented people act: each through the services behind Tasklist, signed in as themselves, seeing only their own
 * lists. Nothing is written past forms, recorders and decisions.
 */
@Component
@Profile("demo")
class Stage {

    private static final Set<String> ASKING_OTHERWISE = Set.of("userTask_followUp", "userTask_welfareCheck");

    private static final String ENTRY = "referral-path";

    private final IdentityService identity;
    private final RepositoryService repository;
    private final FollowUpCalls followUps;
    private final HistoryService history;
    private final TaskService tasks;
    private final FormService forms;
    private final Labels labels;
    private final Visits visits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Stage(
            IdentityService identity,
            RepositoryService repository,
            FollowUpCalls followUps,
            HistoryService history,
            TaskService tasks,
            FormService forms,
            Labels labels,
            Visits visits,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.identity = identity;
        this.repository = repository;
        this.followUps = followUps;
        this.history = history;
        this.tasks = tasks;
        this.forms = forms;
        this.labels = labels;
        this.visits = visits;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Paths begun so far, whoever began them. */
    long casesBegun() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(ENTRY)
                .count();
    }

    CaseNumber open(String label, String user, String channel) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ENTRY)
                .latestVersion()
                .singleResult()
                .getId();
        return transaction.execute(status -> {
            String instance = as(user, () -> forms.submitStartForm(definition, Map.of("channel", channel)))
                    .getId();
            CaseNumber caseNumber = CaseNumber.parse(businessKey(instance));
            labels.put(label, caseNumber);
            return caseNumber;
        });
    }

    /** The same in a process of the house, which has a code of its own in place of a case. */
    void answerOfHouse(String user, String code, String element, Map<String, Object> answers) {
        answer(user, code, element, null, answers);
    }

    /** Claims the open task of the case unless it is the user's already, and submits its form. */
    void answer(String user, CaseNumber caseNumber, String element, String about, Map<String, Object> answers) {
        answer(user, caseNumber.value(), element, about, answers);
    }

    private void answer(String user, String key, String element, String about, Map<String, Object> answers) {
        as(user, () -> {
            Task task = open(key, element).stream()
                    .filter(open -> about == null || about.equals(about(open)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(user + " finds no task " + element));
            if (!user.equals(task.getAssignee())) {
                tasks.claim(task.getId(), user);
            }
            forms.submitTaskForm(task.getId(), present(element, answers));
            return null;
        });
    }

    /** The same for a step that belongs to no case, and is left alone where it does not stand open. */
    void answerIfOpen(String user, String businessKey, String element, Map<String, Object> answers) {
        as(user, () -> {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskDefinitionKey(element)
                    .list()
                    .forEach(task -> {
                        tasks.claim(task.getId(), user);
                        forms.submitTaskForm(task.getId(), answers);
                    });
            return null;
        });
    }

    /** Whether the step is open, about this if it matters about what. */
    boolean isOpen(CaseNumber caseNumber, String element, String about) {
        return open(caseNumber.value(), element).stream().anyMatch(open -> about == null || about.equals(about(open)));
    }

    /** In the stories people talk at the centre, unless a story says otherwise. */
    private static Map<String, Object> present(String element, Map<String, Object> answers) {
        if (!answers.containsKey("safeToTalk") || ASKING_OTHERWISE.contains(element)) {
            return answers;
        }
        Map<String, Object> all = new HashMap<>(answers);
        all.putIfAbsent("talkWay", "PRESENT");
        return all;
    }

    /** What the open tasks of one element are about, in no order: a tool, a service, a consent; an empty text otherwise. */
    List<String> openAbout(CaseNumber caseNumber, String element) {
        return open(caseNumber.value(), element).stream().map(this::about).toList();
    }

    /** The person calls or comes before the agreed day. */
    void personComesBack(CaseNumber caseNumber) {
        followUps.callNow(caseNumber);
    }

    /** The person agreed that somebody comes. */
    void askForVisit(CaseNumber caseNumber, String user) {
        transaction.executeWithoutResult(done -> as(user, () -> visits.wantFor(caseNumber, user)));
    }

    private List<Task> open(String key, String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(element)
                .list();
    }

    private String about(Task task) {
        Map<String, Object> known = tasks.getVariables(task.getId(), List.of("tool", "serviceCode", "consentItem"));
        return known.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private String businessKey(String instance) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    <T> T as(String user, Supplier<T> work) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
