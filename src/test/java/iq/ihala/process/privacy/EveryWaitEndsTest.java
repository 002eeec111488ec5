package iq.ihala.process.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.clocks.StepWatch;
import iq.ihala.process.overdueescalation.OverdueEscalationProcess;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.rights.Breaches;
import iq.ihala.rights.Requests;
import iq.ihala.staff.Staff;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Nothing on a case's way waits for ever. Cases are walked to every human step of every diagram that the path calls; each is
 * left until it is late, and must then be told of on the path; what waits for no human being must have a timer.
 */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryWaitEndsTest {

    private static final String PATH = "referral-path";
    private static final long AFTERWARDS = 99;

    /** Nobody of another test is found again here: whoever comes twice is one of this class. */
    private static final AutoWorker.Words NOBODY_ELSE = new AutoWorker.Words() {
        @Override
        public String text() {
            return "كلمة الانتظار";
        }

        @Override
        public String telephone() {
            return "07790413299";
        }
    };

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private StepWatch watch;

    @Autowired
    private Staff staff;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Requests requests;

    @Autowired
    private Breaches breaches;

    @Autowired
    private JdbcTemplate jdbc;

    /** Human steps that a case came to, and whether the path told of each when it was late. */
    private final TreeMap<String, Boolean> told = new TreeMap<>();

    @BeforeAll
    void everyStepIsLeftUntilItIsLate() {
        time.is(LocalDate.parse(Wishes.TODAY).atTime(10, 0));
        List<Walk> walks = Walks.all();
        String before = "";
        for (int i = 0; i < walks.size(); i++) {
            before = walk(i + 1L, walks.get(i), before);
        }
        new Aftermath(withdrawals, requests, breaches, house, jdbc, time)
                .happens(wishes ->
                        new AutoWorker(engine, house, AFTERWARDS, NOBODY_ELSE, wishes).showing(this::leftUntilLate));
    }

    private String walk(long seed, Walk walk, String before) {
        AutoWorker workers = new AutoWorker(engine, house, seed, NOBODY_ELSE, walk.wishes());
        walk.late().forEach((step, timers) -> workers.late(step, timers.toArray(String[]::new)));
        if (walk.nobodyOnDuty()) {
            staff.members("intake_counsellor").forEach(member -> staff.onDuty(member.user(), false));
        }
        String caseNumber = workers.playACase(0);
        if (walk.someoneDies()) {
            workers.workUntil(caseNumber, "userTask_explainRights", walk.most());
            engine.getRuntimeService()
                    .createMessageCorrelation("PersonDied")
                    .processInstanceBusinessKey(caseNumber)
                    .correlateAll();
        }
        leadLate(workers, caseNumber, walk.most());
        if (walk.comesAgain()) {
            leadLate(workers, foundAgain(before), walk.most());
        }
        return caseNumber;
    }

    /** All walks have the same telephone, so the case that is found again need not be the one before. */
    private String foundAgain(String before) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey("userTask_reopenCase").list().stream()
                .map(this::businessKey)
                .findFirst()
                .orElse(before);
    }

    private void leadLate(AutoWorker workers, String caseNumber, int most) {
        for (int step = 0; step < most; step++) {
            tasks(caseNumber).forEach(this::leftUntilLate);
            workers.work(caseNumber, 1);
        }
    }

    private void leftUntilLate(Task task) {
        if (!told.containsKey(wait(task))) {
            told.put(wait(task), isToldOfWhenLate(task));
        }
    }

    private Collection<Task> tasks(String caseNumber) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .list();
    }

    private boolean isToldOfWhenLate(Task task) {
        Date now = ClockUtil.getCurrentTime();
        Task late =
                engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(late.getDueDate()).as("due date of %s", wait(task)).isNotNull();
        late.setDueDate(now);
        late.setFollowUpDate(now);
        engine.getTaskService().saveTask(late);
        watch.look();
        return jdbc.queryForObject("SELECT COUNT(*) FROM overdue_step WHERE task_id = ?", Long.class, task.getId()) == 1
                && engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processDefinitionKey(OverdueEscalationProcess.KEY)
                                .processInstanceBusinessKey(businessKey(task))
                                .count()
                        > 0;
    }

    private String businessKey(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private static String wait(Task task) {
        return task.getProcessDefinitionId().split(":")[0] + " " + task.getTaskDefinitionKey();
    }

    @AfterAll
    void now() {
        time.isReal();
    }

    @Test
    void everyHumanStepIsToldOfWhenItIsLate() {
        Set<String> all = called().stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream()
                        .map(task -> diagram(model) + " " + task.getId()))
                .collect(Collectors.toCollection(TreeSet::new));
        told.forEach((step, ended) -> System.out.println("WAIT " + step + ": a person; late: told rung after rung"));

        assertThat(told.keySet()).as("steps that a case was led to").containsAll(all);
        assertThat(told.entrySet())
                .allSatisfy(
                        step -> assertThat(step.getValue()).as(step.getKey()).isTrue());
    }

    @Test
    void everyWaitForSomebodyOutsideEndsInTime() {
        TreeMap<String, String> ends = new TreeMap<>();
        for (BpmnModelInstance model : called()) {
            for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
                if (node instanceof EventBasedGateway || node instanceof ReceiveTask) {
                    ends.put(diagram(model) + " " + node.getId(), timers(model, node));
                } else if (node instanceof IntermediateCatchEvent event && !behindAGateway(event)) {
                    ends.put(diagram(model) + " " + node.getId(), isTimer(event) ? event.getName() : "");
                }
            }
        }
        ends.forEach((wait, end) -> System.out.println("WAIT " + wait + ": timer " + end));

        assertThat(ends)
                .isNotEmpty()
                .allSatisfy((wait, end) -> assertThat(end).as(wait).isNotEmpty());
    }

    private static String timers(BpmnModelInstance model, FlowNode wait) {
        String beside = wait.getSucceedingNodes().list().stream()
                .filter(node -> node instanceof CatchEvent event && isTimer(event))
                .map(FlowNode::getName)
                .collect(Collectors.joining(", "));
        String onIt = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(wait) && isTimer(event))
                .map(FlowNode::getName)
                .collect(Collectors.joining(", "));
        return beside + onIt;
    }

    private static boolean behindAGateway(IntermediateCatchEvent event) {
        return event.getPreviousNodes().list().stream().allMatch(EventBasedGateway.class::isInstance);
    }

    private static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static String diagram(BpmnModelInstance model) {
        return model.getDefinitions().getRootElements().stream()
                .filter(org.camunda.bpm.model.bpmn.instance.Process.class::isInstance)
                .map(process -> ((org.camunda.bpm.model.bpmn.instance.Process) process).getId())
                .findFirst()
                .orElseThrow();
    }

    /** The path and every diagram that it calls, directly or not. */
    private List<BpmnModelInstance> called() {
        TreeMap<String, BpmnModelInstance> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(PATH));
        while (!open.isEmpty()) {
            String key = open.poll();
            if (!found.containsKey(key)) {
                BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(house.definitionOf(key));
                found.put(key, model);
                model.getModelElementsByType(CallActivity.class).forEach(call -> open.add(call.getCalledElement()));
            }
        }
        return List.copyOf(found.values());
    }
}
