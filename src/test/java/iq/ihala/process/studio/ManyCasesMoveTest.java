package iq.ihala.process.studio;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.privacy.Walk;
import iq.ihala.process.privacy.Wishes;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.rights.BreachKind;
import iq.ihala.rights.Breaches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many cases, at every wait that a case of the house comes to, while a new version of every diagram is deployed; they move, and all
 * come to their end. The large number is not part of the build: {@code mvn test -Dtest=ManyCasesMoveTest -Dihala.excluded=}.
 */
@EngineTest
class ManyCasesMoveTest {

    private static final String DPO = "moving.dpo";
    private static final String WHY = "نسخة جديدة من كل المخططات لتجربة النقل";

    /** Whatever a case is in the middle of, this leads it to its closure. */
    private static final Map<String, Object> TO_THE_END = Walk.with(
            Wishes.WITHOUT_SERVICES,
            "closureApproved",
            "YES",
            "planApproved",
            "YES",
            "partnerAnswer",
            "DECLINED",
            "silenceDecision",
            "WITHDRAW",
            "complaintResult",
            "SETTLED",
            "lawObliges",
            "NO",
            "legalDecision",
            "NONE",
            "feedbackWanted",
            "NO",
            "feedbackAgreed",
            "NO");

    private static final Map<String, Object> SOMEBODY_DIED = Walk.with(
            TO_THE_END,
            "deathConfirmed",
            "YES",
            "deathCause",
            "NATURAL",
            "dependantsSituation",
            "NONE",
            "dutyToReport",
            "NONE");

    @Autowired
    private Studio studio;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Breaches breaches;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aDayLikeAnyOther() {
        time.is(LocalDate.parse(Wishes.TODAY).atTime(10, 0));
        house.employ(DPO, "F", "dpo");
    }

    @AfterEach
    void whatWasDeployedGoes() {
        time.isReal();
        List<String> ids = repository.createDeploymentQuery().deploymentSource(Studio.SOURCE).list().stream()
                .map(Deployment::getId)
                .toList();
        // With their definition they would go in one statement's order, and one that was called by another does not.
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), "a move was tried", true, true, true));
        ids.forEach(id -> repository.deleteDeployment(id, true));
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM studio_change"));
    }

    @Test
    void casesAtEveryWaitMoveToANewVersionAndComeToTheirEnd() {
        move(60);
    }

    @Test
    @Tag("load")
    void fiveHundredCasesAtEveryWaitMoveToANewVersionAndComeToTheirEnd() {
        move(500);
    }

    private void move(int many) {
        StandingCases cases = new StandingCases(engine, house, time, this::something);
        long began = System.nanoTime();
        cases.leadIn(many);
        say(
                "%d cases led in, in %.1f s, standing at %d of %d waits",
                many, since(began), cases.standing().size(), waitsOfTheHouse());
        cases.standing().forEach((wait, count) -> say("STANDS %s: %d", wait, count));
        say("triggers armed: %s", triggers());

        long id = studio.propose("admin.one", WHY, everyDiagramAnew());
        began = System.nanoTime();
        studio.approve("admin.two", id, true, true);
        say("approved in %.1f s", since(began));
        Change change = studio.find(id).orElseThrow();
        Map<String, Set<String>> before = new TreeMap<>();
        cases.numbers().forEach(number -> before.put(number, cases.waits(number)));
        long running = 0;
        for (Moves.Plan plan : studio.plans(change)) {
            say(
                    "PLAN %s: %d running, %d move, stay at %s",
                    plan.key(), plan.running(), plan.moving().size(), plan.stay());
            running += plan.running();
        }
        began = System.nanoTime();
        int moving = studio.move("admin.two", id);
        List<String> failures = workOffBatches();
        double seconds = since(began);
        say(
                "%d of %d instances moved in %.1f s, %.0f ms each; failed: %d",
                moving - failures.size(), running, seconds, 1000 * seconds / moving, failures.size());
        new TreeSet<>(failures).forEach(failure -> say("FAILED %s", failure));
        cases.numbers().forEach(number -> assertThat(cases.waits(number))
                .as("where %s stands", number)
                .isEqualTo(before.get(number)));
        assertThat(failures).isEmpty();
        assertThat(left(cases)).allSatisfy(instance -> assertThat(instance).startsWith("case-plan:"));

        finish(cases);
    }

    /** To some of them something happens beside their way: consents are taken back, or a paper is lost. */
    private void something(int place, String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        switch (place % 12) {
            case 3 -> withdrawals.record(number, WithdrawalScope.ALL, null, WithdrawalWay.PRESENT, null, false, DPO);
            case 9 -> breaches.record(BreachKind.LOST_PAPER, time.instant(), Set.of(number), DPO);
            default -> assertThat(number.value()).isNotEmpty();
        }
    }

    /** How many waits the diagrams of the house have. */
    private long waitsOfTheHouse() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition -> repository.getBpmnModelInstance(definition.getId()))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .filter(node -> node instanceof UserTask
                        || node instanceof EventBasedGateway
                        || node instanceof CallActivity
                        || node instanceof IntermediateCatchEvent
                                && node.getPreviousNodes().list().stream()
                                        .noneMatch(EventBasedGateway.class::isInstance))
                .count();
    }

    /** Each goes its own way to the end for a while; whoever is then still on it ends it by what the moved trigger hears. */
    private void finish(StandingCases cases) {
        long began = System.nanoTime();
        int byThemselves = 0;
        List<String> left = new ArrayList<>();
        for (String number : cases.numbers()) {
            if (cases.finish(number, TO_THE_END, 15)) {
                byThemselves++;
                continue;
            }
            runtime.createMessageCorrelation("PersonDied")
                    .processInstanceBusinessKey(number)
                    .correlateAll();
            if (!cases.finish(number, SOMEBODY_DIED, 60)) {
                left.add(number + " stands at " + cases.waits(number) + "; " + cases.stuck(number));
            }
        }
        say(
                "%d cases over by themselves, %d after the news of a death, in %.1f s",
                byThemselves, cases.numbers().size() - byThemselves - left.size(), since(began));
        left.forEach(one -> say("NOT OVER %s", one));
        assertThat(left).isEmpty();
    }

    /** Definition and id of each instance of these cases that is not on the newest version. */
    private Set<String> left(StandingCases cases) {
        Set<String> newest = new TreeSet<>();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(definition -> newest.add(definition.getId()));
        Set<String> left = new TreeSet<>();
        for (String number : cases.numbers()) {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number)
                    .list()) {
                if (!newest.contains(instance.getProcessDefinitionId())) {
                    left.add(instance.getProcessDefinitionId() + " " + instance.getId());
                }
            }
        }
        return left;
    }

    private Map<String, Integer> triggers() {
        Map<String, Integer> triggers = new TreeMap<>();
        runtime.createEventSubscriptionQuery()
                .list()
                .forEach(one -> triggers.merge(one.getEventType() + " " + one.getEventName(), 1, Integer::sum));
        triggers.put("timer", (int) management.createJobQuery().timers().count());
        return triggers;
    }

    /** Runs the batches to their end; what could not be moved is told and left. */
    private List<String> workOffBatches() {
        List<String> failures = new ArrayList<>();
        for (Batch batch : management.createBatchQuery().list()) {
            while (runAll(batch.getSeedJobDefinitionId(), failures) > 0) {
                runAll(batch.getBatchJobDefinitionId(), failures);
            }
            while (runAll(batch.getBatchJobDefinitionId(), failures) > 0) {
                assertThat(failures.size()).isLessThan(100_000);
            }
            runAll(batch.getMonitorJobDefinitionId(), failures);
        }
        return failures;
    }

    private int runAll(String kind, List<String> failures) {
        List<Job> jobs = management
                .createJobQuery()
                .jobDefinitionId(kind)
                .withRetriesLeft()
                .list();
        for (Job job : jobs) {
            try {
                management.executeJob(job.getId());
            } catch (ProcessEngineException e) {
                failures.add(String.valueOf(e.getMessage()).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"));
                management.setJobRetries(job.getId(), 0);
            }
        }
        return jobs.size();
    }

    /** Every diagram under another name, and one of them without a step on which cases stand. */
    private static Map<String, byte[]> everyDiagramAnew() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
                String text = file.getContentAsString(StandardCharsets.UTF_8)
                        .replaceFirst("\" isExecutable=\"true\"", " (الجديدة)\" isExecutable=\"true\"")
                        .replace("userTask_writePlan", "userTask_draftPlan");
                files.put("processes/" + file.getFilename(), text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String what, Object... with) {
        System.out.println("MOVE " + String.format(java.util.Locale.ROOT, what, with));
    }
}
