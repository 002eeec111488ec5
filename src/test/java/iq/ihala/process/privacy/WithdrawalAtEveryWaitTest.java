package iq.ihala.process.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.staff.Staff;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks cases through the house, and at each waiting step that a diagram knows takes consents back: the whole, and every scope
 * that has something open there. Each withdrawal is looked at inside its own transaction and then undone, so that the walk goes
 * on. What waits is read from the diagrams, not from a list.
 */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawalAtEveryWaitTest {

    private static final String RECORDER = "everywhere.worker";

    /** What follows a withdrawal, and what is owed to the person besides; the path of the case is all the rest. */
    private static final Set<String> FOLLOWING = Set.of("consent-withdrawal", "partner-deletion");

    /** Answers to her own demand, to a breach, to a death, or to a late step: nothing in them lives by a consent. */
    private static final Set<String> NOT_OF_CONSENT =
            Set.of("data-request", "breach-review", "person-died", "overdue-escalation");

    /** Not led to here: a closed case that is opened again, and the talk with a minor that waits for who may consent. */
    private static final Set<String> NOT_LED_TO =
            Set.of("referral-path#userTask_reopenCase", "options-talk#gateway_waitForWhoConsents");

    private static final Set<String> LEFT_TO_DO =
            Set.of("userTask_confirmToPerson", "userTask_decideHold", "userTask_confirmDeletion");

    /** The steps that live by one consent alone (dossier §3.4). */
    private static final Map<WithdrawalScope, Set<String>> IN_SCOPE = new TreeMap<>(Map.of(
            WithdrawalScope.CP, Set.of("userTask_actAsCommunityPolice"),
            WithdrawalScope.MEDIATION,
                    Set.of(
                            "userTask_checkLawful",
                            "userTask_askMediationConsent",
                            "userTask_mediate",
                            "userTask_chooseMediator",
                            "userTask_talkFirstParty",
                            "userTask_talkSecondParty",
                            "userTask_checkAgreement",
                            "userTask_signAgreement",
                            "userTask_bringToJudge",
                            "userTask_explainRefusal"),
            WithdrawalScope.JUDGE, Set.of("userTask_lodgeComplaint", "userTask_trackComplaint"),
            WithdrawalScope.FEEDBACK, Set.of("userTask_askFeedback"),
            WithdrawalScope.FAMILY, Set.of(),
            WithdrawalScope.VISIT, Set.of(),
            WithdrawalScope.STATISTICS, Set.of()));

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private Staff staff;

    @Autowired
    private Consents consents;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Referrals referrals;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private final Set<String> reached = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    @AfterAll
    void now() {
        time.isReal();
    }

    @Test
    void atEachWaitingStepNothingInTheScopeRunsOnAndEverythingElseDoes() {
        time.is(LocalDate.parse(Wishes.TODAY).atTime(10, 0));
        house.employ(RECORDER, "F", "case_worker");
        house.employ("everywhere.dpo", "F", "dpo");
        Set<String> waits = waits();
        List<Walk> walks = Walks.all();
        for (int i = 0; i < walks.size(); i++) {
            walk(i + 1L, walks.get(i));
        }
        Set<String> missing = new TreeSet<>(waits);
        missing.removeAll(reached);
        missing.removeAll(NOT_LED_TO);
        System.out.println("Withdrawals: " + tried + " at " + reached.size() + " of " + waits.size()
                + " waiting steps; not reached: " + missing);
        assertThat(wrong).isEmpty();
        assertThat(missing)
                .as("waiting steps at which nobody took anything back")
                .isEmpty();
    }

    /** Human steps, and gateways that wait for an event, of the path and of all that it calls. */
    private static Set<String> waits() {
        Set<String> diagrams = new TreeSet<>();
        collect("referral-path", diagrams);
        diagrams.removeAll(FOLLOWING);
        diagrams.removeAll(NOT_OF_CONSENT);
        Set<String> waits = new TreeSet<>();
        for (String diagram : diagrams) {
            BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes", diagram + ".bpmn"));
            model.getModelElementsByType(UserTask.class).forEach(step -> waits.add(diagram + "#" + step.getId()));
            model.getModelElementsByType(EventBasedGateway.class)
                    .forEach(gateway -> waits.add(diagram + "#" + gateway.getId()));
        }
        return waits;
    }

    private static void collect(String diagram, Set<String> found) {
        if (found.add(diagram)) {
            Bpmn.readModelFromFile(new File("processes", diagram + ".bpmn"))
                    .getModelElementsByType(CallActivity.class)
                    .forEach(call -> collect(call.getCalledElement(), found));
        }
    }

    private void walk(long seed, Walk walk) {
        AutoWorker workers = new AutoWorker(engine, house, seed, Canary.WORD, walk.wishes());
        walk.late().forEach((step, timers) -> workers.late(step, timers.toArray(String[]::new)));
        if (walk.nobodyOnDuty()) {
            staff.members("intake_counsellor").forEach(member -> staff.onDuty(member.user(), false));
        }
        CaseNumber number = new CaseNumber(workers.playACase(0));
        for (int step = 0; step < walk.most(); step++) {
            Set<String> news = new TreeSet<>(waiting(number));
            news.removeAll(reached);
            if (!news.isEmpty()) {
                takeBack(number, walk.name());
                reached.addAll(news);
            }
            workers.work(number.value(), 1);
            if (instances(number).isEmpty()) {
                return;
            }
        }
    }

    private void takeBack(CaseNumber number, String walk) {
        for (WithdrawalScope whole : List.of(WithdrawalScope.ALL, WithdrawalScope.RECORD)) {
            undone(() -> whole(number, whole, walk));
        }
        IN_SCOPE.forEach((scope, steps) -> {
            boolean open = waiting(number).stream().anyMatch(wait -> steps.contains(step(wait)));
            if (open || reached.isEmpty()) {
                undone(() -> narrow(number, scope, steps, walk));
            }
        });
        referrals.ofCase(number.value()).stream()
                .filter(item -> !item.state().isOver())
                .forEach(item -> undone(() -> item(number, item, walk)));
    }

    private void undone(Runnable work) {
        tried++;
        transaction.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    private void whole(CaseNumber number, WithdrawalScope scope, String walk) {
        withdrawals.record(number, scope, null, WithdrawalWay.PRESENT, null, false, RECORDER);
        String where = walk + ", " + scope + ": ";
        waiting(number).stream()
                .filter(wait -> !LEFT_TO_DO.contains(step(wait)))
                .forEach(wait -> wrong.add(where + "still waits at " + wait));
        jobs(number).stream()
                .filter(job -> FOLLOWING.stream().noneMatch(key -> key.equals(job.getProcessDefinitionKey())))
                .forEach(job -> wrong.add(where + "a timer runs in " + job.getProcessDefinitionKey()));
        if (referrals.ofCase(number.value()).stream()
                .anyMatch(item -> !item.state().isOver())) {
            wrong.add(where + "a referral lives");
        }
        if (!consents.inForce(number).isEmpty()) {
            wrong.add(where + "a consent holds");
        }
        if (messagesThatStillMayGo(number) > 0) {
            wrong.add(where + "a message rests on a consent that holds");
        }
    }

    private void narrow(CaseNumber number, WithdrawalScope scope, Set<String> steps, String walk) {
        Set<String> before = waiting(number);
        scope.codes().forEach(code -> give(number, code));
        withdrawals.record(number, scope, null, WithdrawalWay.PRESENT, null, true, RECORDER);
        compare(walk + ", " + scope + ": ", before, waiting(number), wait -> steps.contains(step(wait)));
    }

    private void item(CaseNumber number, ReferralView item, String walk) {
        Set<String> before = waiting(number);
        withdrawals.record(number, WithdrawalScope.ITEM, item.id(), WithdrawalWay.PRESENT, null, true, RECORDER);
        if (!referrals.view(item.id()).state().isOver()) {
            wrong.add(walk + ", ITEM: the referral lives");
        }
        long alone = referrals.ofCase(number.value()).stream()
                .filter(other -> !other.state().isOver())
                .count();
        compare(
                walk + ", ITEM: ",
                before,
                waiting(number),
                wait -> alone == 0
                        && (wait.startsWith("service-referral#") || wait.startsWith("referral-attendance#")));
    }

    /** What is in the scope waits no longer; whatever else waited, waits still. Steps that only several items share may stay. */
    private void compare(String where, Set<String> before, Set<String> after, Predicate<String> meant) {
        after.stream().filter(meant).forEach(wait -> wrong.add(where + "still waits at " + wait));
        before.stream()
                .filter(wait -> !after.contains(wait))
                .filter(wait -> !meant.test(wait) && !ofReferrals(wait))
                .forEach(wait -> wrong.add(where + "ended " + wait + ", which is another thing"));
    }

    private static boolean ofReferrals(String wait) {
        return wait.startsWith("service-referral#") || wait.startsWith("referral-attendance#");
    }

    private void give(CaseNumber number, ConsentCode code) {
        consents.give(new ConsentGiven(number, code, null, null, null, "SELF", "SIGNED", null, "AR", RECORDER));
    }

    /** The diagrams' waiting steps at which the case stands now. */
    private Set<String> waiting(CaseNumber number) {
        Set<String> waiting = new TreeSet<>();
        for (Task task : engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list()) {
            waiting.add(diagram(task.getProcessDefinitionId()) + "#" + task.getTaskDefinitionKey());
        }
        for (ProcessInstance instance : instances(number)) {
            Arrays.stream(active(instance))
                    .filter(activity -> activity.startsWith("gateway_"))
                    .forEach(activity -> waiting.add(diagram(instance.getProcessDefinitionId()) + "#" + activity));
        }
        return waiting;
    }

    private String[] active(ProcessInstance instance) {
        return engine.getRuntimeService().getActiveActivityIds(instance.getId()).toArray(String[]::new);
    }

    private List<Job> jobs(CaseNumber number) {
        Set<String> running =
                instances(number).stream().map(ProcessInstance::getId).collect(Collectors.toSet());
        return engine.getManagementService().createJobQuery().list().stream()
                .filter(job -> running.contains(job.getProcessInstanceId()))
                .toList();
    }

    private List<ProcessInstance> instances(CaseNumber number) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
    }

    private int messagesThatStillMayGo(CaseNumber number) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message m join consent c on c.seq = m.permission"
                        + " where m.case_number = ? and m.status = 'WAITING' and c.ended_at is null",
                Integer.class,
                number.value());
    }

    private static String diagram(String definitionId) {
        return definitionId.split(":", 2)[0];
    }

    private static String step(String wait) {
        return wait.substring(wait.indexOf('#') + 1);
    }
}
