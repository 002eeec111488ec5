package iq.ihala.process.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Things that go wrong in the middle of a step, each with the word in the submission and in what the database says of it. */
final class ForcedFailures {

    private static final String STEP = "userTask_takeIntake";
    private static final String TRIGGER = "canary_failure";
    private static final String CONSTRAINT = "`refused_" + Canary.WORD + "`";

    private final ProcessEngine engine;
    private final TestHouse house;
    private final Staff staff;
    private final JdbcTemplate jdbc;
    private final TestRestTemplate http;
    private final List<String> cases = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> failedJobs = new ArrayList<>();

    ForcedFailures(ProcessEngine engine, TestHouse house, Staff staff, JdbcTemplate jdbc, TestRestTemplate http) {
        this.engine = engine;
        this.house = house;
        this.staff = staff;
        this.jdbc = jdbc;
        this.http = http;
    }

    /** Case numbers that took part. */
    List<String> cases() {
        return cases;
    }

    /** What the people were told whose steps failed. */
    List<String> answers() {
        return answers;
    }

    /** Ids of the jobs that failed for good; each has an incident. */
    List<String> failedJobs() {
        return failedJobs;
    }

    void forceAll() throws Exception {
        aRowIsRefused("45000", 1644);
        aRowIsRefused("40001", 1213);
        aRowIsRefused("23000", 1062);
        aConstraintIsViolated();
        anAnswerIsRefused();
        twoSubmitAtOnce();
        aTimerFails("userTask_allocateCounsellor", "boundaryEvent_waitTooLong", "INSERT", "outbox_message");
        aTimerFails("userTask_answerReferral", "boundaryEvent_reminderDue", "UPDATE", "referral");
    }

    /** The database refuses the row and repeats the word, as it does with values and keys. */
    private void aRowIsRefused(String state, int code) {
        Task task = intake();
        failOn("INSERT", "case_step", state, code);
        try {
            assertThat(submit(task, story()).getStatusCode().isError())
                    .as(state)
                    .isTrue();
        } finally {
            jdbc.execute("DROP TRIGGER " + TRIGGER);
        }
    }

    private void aConstraintIsViolated() {
        Task task = intake();
        jdbc.execute("ALTER TABLE case_step ADD CONSTRAINT " + CONSTRAINT + " CHECK (case_number <> '"
                + cases.get(cases.size() - 1) + "' OR form <> 'reception.takeIntake')");
        try {
            assertThat(submit(task, story()).getStatusCode().is5xxServerError()).isTrue();
        } finally {
            jdbc.execute("ALTER TABLE case_step DROP CONSTRAINT " + CONSTRAINT);
        }
        assertThat(submit(task, story()).getStatusCode().is2xxSuccessful())
                .as("the step can be done afterwards")
                .isTrue();
    }

    private void anAnswerIsRefused() {
        Task task = intake();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Walk.with(story(), "ageBand", Canary.WORD),
                Walk.with(story(), "telephone", Canary.WORD),
                Walk.with(story(), "birthYear", Canary.WORD),
                Walk.with(story(), Canary.WORD, Canary.WORD))) {
            assertThat(submit(task, wrong).getStatusCode().is4xxClientError()).isTrue();
        }
    }

    private void twoSubmitAtOnce() throws Exception {
        Task task = intake();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> one = () -> {
            together.await(10, TimeUnit.SECONDS);
            return submit(task, story()).getStatusCode().is2xxSuccessful();
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> succeeded = new ArrayList<>();
            for (Future<Boolean> result : two.invokeAll(List.of(one, one))) {
                succeeded.add(result.get());
            }
            assertThat(succeeded).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
    }

    /** A delegate fails behind a timer, for the last time: the engine keeps the stack trace and writes an incident. */
    private void aTimerFails(String step, String timer, String event, String table) {
        AutoWorker workers = new AutoWorker(engine, house, cases.size() + 1L, Canary.WORD, Wishes.REFERRED);
        if (step.equals("userTask_allocateCounsellor")) {
            staff.members("intake_counsellor").forEach(member -> staff.onDuty(member.user(), false));
        }
        String caseNumber = workers.playACase(0);
        cases.add(caseNumber);
        workers.workUntil(caseNumber, step, 40);
        Job job = engine.getManagementService().createJobQuery().activityId(timer).list().stream()
                .filter(waiting -> instances(caseNumber).contains(waiting.getProcessInstanceId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + timer + "; open " + house.open(caseNumber)));
        engine.getManagementService().setJobRetries(job.getId(), 1);
        failOn(event, table, "45000", 1644);
        try {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                    .satisfies(thrown -> assertThat(Canary.in(String.valueOf(thrown.getMessage())))
                            .isEmpty());
        } finally {
            jdbc.execute("DROP TRIGGER " + TRIGGER);
        }
        failedJobs.add(job.getId());
    }

    private List<String> instances(String caseNumber) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private void failOn(String event, String table, String state, int code) {
        jdbc.execute("CREATE TRIGGER " + TRIGGER + " BEFORE " + event + " ON " + table
                + " FOR EACH ROW SIGNAL SQLSTATE '" + state + "' SET MYSQL_ERRNO = " + code
                + ", MESSAGE_TEXT = 'Duplicate entry " + Canary.WORD + " for key'");
    }

    /** A case whose intake is about to be written down. */
    private Task intake() {
        AutoWorker workers = new AutoWorker(engine, house, cases.size() + 1L, Canary.WORD, Wishes.REFERRED);
        String caseNumber = workers.playACase(0);
        cases.add(caseNumber);
        workers.workUntil(caseNumber, STEP, 10);
        return house.task(caseNumber, STEP);
    }

    private static Map<String, Object> story() {
        return Walk.with(
                ReceptionForms.intake(Canary.WORD, "25_34"),
                "narrative",
                Canary.WORD,
                "telephone",
                AutoWorker.TELEPHONE);
    }

    private ResponseEntity<String> submit(Task task, Map<String, Object> said) {
        Map<String, Object> variables = new LinkedHashMap<>();
        said.forEach((field, answer) -> variables.put(
                field,
                answer instanceof List<?> list
                        ? Map.of("value", new ObjectMapper().valueToTree(list).toString(), "type", "Json")
                        : Map.of("value", answer)));
        ResponseEntity<String> answer = http.withBasicAuth(task.getAssignee(), TestHouse.PASSWORD)
                .postForEntity(
                        "/engine-rest/task/" + task.getId() + "/submit-form",
                        Map.of("variables", variables),
                        String.class);
        synchronized (answers) {
            answers.add(answer.getStatusCode() + " " + answer.getBody());
        }
        return answer;
    }
}
