package iq.ihala.process.overdueescalation;

import static iq.ihala.process.servicereferral.ReferralForms.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.clocks.CaseClocks;
import iq.ihala.process.clocks.StepWatch;
import iq.ihala.process.servicereferral.ReferralForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.risk.RiskLevel;
import iq.ihala.staff.Staff;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** EV8: half time, due date, and the rungs after it; time is moved, never waited for. */
@EngineTest
class OverdueEscalationTest {

    private static final String WORKER = "late.worker";
    private static final String REVIEWER = "late.super";
    private static final String AT_HOME = "late.athome";
    private static final String DIRECTOR = "late.director";
    private static final String PARTNER = "late.pao";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Staff staff;

    @Autowired
    private StepWatch watch;

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private CaseNumber number;
    private ProcessInstance path;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        time.isReal();
        watch.look();
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(AT_HOME, "F", "risk_reviewer");
        house.employ(DIRECTOR, "M", "governorate_director");
        house.employFrom("PAO_BASRA", PARTNER, "F", "partner_focal");
        duty(AT_HOME, false);
        // A Tuesday at ten, without a day off near.
        time.is(LocalDateTime.of(2026, 12, 1, 10, 0));
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void whoeverHoldsAStepIsRemindedAtItsHalfTimeOnce() {
        casePlan("HIGH");
        Task plan = task("userTask_writePlan");
        assertThat(plan.getAssignee()).isEqualTo(WORKER);
        time.passes(Duration.ofHours(35));
        watch.look();
        assertThat(mailed(WORKER, "STEP_REMINDER")).isZero();
        time.passes(Duration.ofHours(2));
        watch.look();
        watch.look();

        assertThat(mailed(WORKER, "STEP_REMINDER")).isEqualTo(1);
        assertThat(mailed(REVIEWER, "STEP_OVERDUE")).isZero();
        assertThat(task("userTask_writePlan").getPriority()).isEqualTo(75);
    }

    @Test
    void aStepThatNobodyHoldsRemindsItsTeamOnDutyAndNobodyInConflict() {
        house.employ("late.inconflict", "F", "risk_reviewer");
        aCase();
        staff.declareConflict("late.inconflict", number.value(), "dpo");
        pathAt("callActivity_closure", "HIGH");
        tasks.setAssignee(task("userTask_requestClosure").getId(), null);
        tasks.deleteCandidateGroup(task("userTask_requestClosure").getId(), "case_worker");
        tasks.addCandidateGroup(task("userTask_requestClosure").getId(), "risk_reviewer");
        time.passes(Duration.ofDays(3));
        watch.look();

        assertThat(mailed(REVIEWER, "STEP_REMINDER")).isEqualTo(1);
        assertThat(mailed(AT_HOME, "STEP_REMINDER")).isZero();
        assertThat(mailed("late.inconflict", "STEP_REMINDER")).isZero();
    }

    @Test
    void aLateStepGoesUpTheLadderUntilItIsDoneAndCockpitShowsItOnThePath() {
        casePlan("HIGH");
        becomesLate("userTask_writePlan");

        assertThat(path).isWaitingAt("callActivity_overdueEscalation", "callActivity_casePlan");
        assertThat(badges()).isEqualTo(1);
        assertThat(task("userTask_writePlan").getPriority())
                .as("before the others of its level")
                .isEqualTo(84);
        assertThat(mailed(REVIEWER, "STEP_OVERDUE")).isEqualTo(1);
        assertThat(mailed(AT_HOME, "STEP_OVERDUE")).isZero();
        assertThat(mailed(DIRECTOR, "STEP_OVERDUE")).isZero();
        nextRung();
        assertThat(mailed(AT_HOME, "STEP_OVERDUE")).isEqualTo(1);
        nextRung();
        assertThat(mailed(DIRECTOR, "STEP_OVERDUE")).isEqualTo(1);
        nextRung();
        assertThat(mailed(DIRECTOR, "STEP_OVERDUE"))
                .as("told again while it lasts")
                .isEqualTo(2);
        house.answer(WORKER, number.value(), "userTask_writePlan", planWritten());

        assertThat(badges()).isZero();
        assertThat(HouseTimers.passed(number.value())).contains("catchEvent_stepDone", "endEvent_stepSettled");
        watch.look();
        assertThat(rows()).isZero();
    }

    @Test
    void severalLateStepsHaveALadderEachAndNoneTwo() {
        pathAt("callActivity_casePlan", "HIGH");
        runtime.createProcessInstanceModification(path.getId())
                .startBeforeActivity("callActivity_legalAdvice")
                .execute();
        time.passes(Duration.ofDays(4));
        watch.look();
        watch.look();

        assertThat(badges()).isEqualTo(2);
        assertThat(rows()).isEqualTo(2);
        assertThat(mailed(REVIEWER, "STEP_OVERDUE")).isEqualTo(2);
        house.answer(WORKER, number.value(), "userTask_writePlan", planWritten());
        assertThat(badges()).isEqualTo(1);
    }

    @Test
    void aStepThatIsTakenAwayEndsItsLadder() {
        casePlan("HIGH");
        becomesLate("userTask_writePlan");
        runtime.createProcessInstanceModification(task("userTask_writePlan").getProcessInstanceId())
                .cancelAllForActivity("userTask_writePlan")
                .startBeforeActivity("userTask_approvePlan")
                .execute();
        watch.look();

        assertThat(badges()).isZero();
        assertThat(rows()).isZero();
    }

    @Test
    void aLateStepWhoseTimeIsShortenedAgainKeepsItsOneLadderAndIsNotLookedAtForEver() {
        casePlan("HIGH");
        becomesLate("userTask_writePlan");
        Task late = task("userTask_writePlan");
        late.setFollowUpDate(late.getDueDate());
        tasks.saveTask(late);
        watch.look();

        assertThat(rows()).isEqualTo(1);
        assertThat(task("userTask_writePlan").getFollowUpDate()).isNull();
    }

    @Test
    void aStepThatIsGivenMoreTimeIsWatchedAgain() {
        casePlan("HIGH");
        becomesLate("userTask_writePlan");
        Date later = Date.from(time.instant().plus(Duration.ofDays(1)));
        tasks.setDueDate(task("userTask_writePlan").getId(), later);
        nextRung();
        assertThat(badges()).as("found settled by the ladder itself").isZero();
        assertThat(mailed(AT_HOME, "STEP_OVERDUE")).isZero();
        watch.look();
        time.passes(Duration.ofHours(25));
        watch.look();

        assertThat(badges()).isEqualTo(1);
    }

    @Test
    void theEndOfACaseLeavesNoLadder() {
        casePlan("HIGH");
        becomesLate("userTask_writePlan");
        runtime.createProcessInstanceModification(path.getId())
                .startBeforeActivity("endEvent_caseClosed")
                .execute();
        watch.look();

        assertThat(path).isEnded();
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
        assertThat(rows()).isZero();
    }

    @Test
    void aRaisedLevelShortensTheRungsAndTheHalfTimeToo() {
        casePlan("MEDIUM");
        Instant half = task("userTask_writePlan").getFollowUpDate().toInstant();
        follow(RiskLevel.HIGH);
        assertThat(task("userTask_writePlan").getFollowUpDate().toInstant()).isBefore(half);
        becomesLate("userTask_writePlan");
        Instant told = time.instant().truncatedTo(ChronoUnit.SECONDS);
        assertThat(rungDue()).isBetween(told.plus(Duration.ofMinutes(59)), told.plus(Duration.ofMinutes(61)));
        follow(RiskLevel.IMMINENT);

        assertThat(rungDue()).isBetween(told.plus(Duration.ofMinutes(14)), told.plus(Duration.ofMinutes(16)));
        assertThat(task("userTask_writePlan").getPriority()).isEqualTo(109);
        assertThat(task("userTask_writePlan").getFollowUpDate())
                .as("it is watched by its ladder")
                .isNull();
    }

    @Test
    void aPartnerIsRemindedByTheReferralsOwnTimerAndItsLateAnswerIsToldToTheReviewer() {
        pathAt("callActivity_serviceReferral#multiInstanceBody", "LOW", Map.of("consentedServices", "LEGAL"));
        house.answer(WORKER, number.value(), "userTask_chooseProvider", chosen("PAO_BASRA", "CODE_ONLY"));
        Task answer = task("userTask_answerReferral");
        assertThat(answer.getFollowUpDate()).isEqualTo(answer.getDueDate());
        becomesLate("userTask_answerReferral");

        assertThat(mailed(PARTNER, "STEP_REMINDER")).isZero();
        assertThat(mailed(REVIEWER, "STEP_OVERDUE")).isEqualTo(1);
        assertThat(badges()).isEqualTo(1);
        HouseTimers.fire(number.value(), "boundaryEvent_partnerSilent");
        watch.look();
        assertThat(badges()).as("the silent partner is telephoned instead").isZero();
    }

    @Test
    void inARestrictedCaseNobodyOfThePoliceIsTold() {
        casePlan("IMMINENT");
        caseFiles.restrict(number, true);
        becomesLate("userTask_writePlan");
        nextRung();
        nextRung();

        assertThat(mailed(DIRECTOR, "STEP_OVERDUE")).isZero();
        assertThat(mailed(REVIEWER, "STEP_OVERDUE")).isEqualTo(3);
    }

    @Test
    void aRungWithoutPeopleIsPassedOver() {
        casePlan("HIGH");
        List<String> present = staff.onDuty("risk_reviewer").stream()
                .map(member -> member.user())
                .toList();
        present.forEach(user -> duty(user, false));
        becomesLate("userTask_writePlan");
        present.forEach(user -> duty(user, true));

        assertThat(mailed(AT_HOME, "STEP_OVERDUE")).isEqualTo(1);
        assertThat(mailed(DIRECTOR, "STEP_OVERDUE")).isZero();
    }

    @Test
    void aLateStepWhoseFileIsGoneIsToldToSupervisorsAndStopsNoOtherStep() {
        String gone = CaseNumber.draw(26, new SecureRandom()).value();
        aCase();
        String left = runtime.startProcessInstanceByKey(
                        "case-plan", number.value(), Map.of("riskLevel", "HIGH", "restricted", false))
                .getId();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update(
                        "UPDATE ACT_RU_EXECUTION SET BUSINESS_KEY_ = ? WHERE PROC_INST_ID_ = ? AND BUSINESS_KEY_ IS NOT NULL",
                        gone,
                        left));
        casePlan("HIGH");
        becomesLate("userTask_writePlan");

        assertThat(mailed(REVIEWER, "STEP_OVERDUE")).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(OverdueEscalationProcess.KEY)
                        .processInstanceBusinessKey(gone)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aStepOutsideThePathHasItsLadderBesideTheCase() {
        aCase();
        runtime.startProcessInstanceByKey(
                "case-plan", number.value(), Map.of("riskLevel", "HIGH", "restricted", false));
        becomesLate("userTask_writePlan");
        assertThat(ladders()).isEqualTo(1);
        assertThat(mailed(REVIEWER, "STEP_OVERDUE")).isEqualTo(1);
        house.answer(WORKER, number.value(), "userTask_writePlan", planWritten());

        assertThat(ladders()).isZero();
    }

    @Test
    void theMailsHoldTheCaseNumberAndNothingElse() {
        casePlan("HIGH");
        becomesLate("userTask_writePlan");
        List<Map<String, Object>> mails = jdbc.queryForList(
                "SELECT * FROM outbox_message WHERE case_number = ? AND template LIKE 'STEP_%'", number.value());

        assertThat(mails).isNotEmpty().allSatisfy(mail -> assertThat(mail.toString())
                .doesNotContain("canary")
                .contains(number.value()));
    }

    private void casePlan(String level) {
        pathAt("callActivity_casePlan", level);
    }

    private void pathAt(String element, String level) {
        pathAt(element, level, Map.of());
    }

    private void pathAt(String element, String level, Map<String, Object> more) {
        if (number == null) {
            aCase();
        }
        Map<String, Object> variables = new HashMap<>(Map.of("riskLevel", level, "restricted", false));
        variables.putAll(more);
        path = runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(variables)
                .startBeforeActivity(element)
                .execute();
    }

    private void aCase() {
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        Map<String, Object> known = ReferralForms.intake();
        caseFiles.storeStep(
                new StepAnswers(number, "reception", "reception.takeIntake", 1, WORKER, time.instant(), known));
        KnownWay.agree(contacts, number, known, WORKER);
    }

    private void becomesLate(String element) {
        Instant due = task(element).getDueDate().toInstant();
        time.passes(Duration.between(time.instant(), due).plusMinutes(1));
        watch.look();
    }

    private void nextRung() {
        time.passes(Duration.between(time.instant(), rungDue()).plusSeconds(1));
        HouseTimers.fire(number.value(), "catchEvent_rungDue");
    }

    private Instant rungDue() {
        return jobs.createJobQuery().activityId("catchEvent_rungDue").list().stream()
                .filter(job -> number.value()
                        .equals(runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .findFirst()
                .orElseThrow()
                .getDuedate()
                .toInstant();
    }

    private void follow(RiskLevel level) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> clocks.follow(number, null, level));
    }

    private int badges() {
        return badges(runtime.getActivityInstance(path.getId()));
    }

    private static int badges(ActivityInstance instance) {
        if (instance == null) {
            return 0;
        }
        int here = "callActivity_overdueEscalation".equals(instance.getActivityId()) ? 1 : 0;
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            here += badges(child);
        }
        return here;
    }

    private long ladders() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(OverdueEscalationProcess.KEY)
                .processInstanceBusinessKey(number.value())
                .count();
    }

    private Task task(String element) {
        return house.task(number.value(), element);
    }

    private int mailed(String to, String template) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM outbox_message WHERE recipient = ? AND template = ? AND case_number = ?",
                Integer.class,
                to,
                template,
                number.value());
    }

    private int rows() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM overdue_step WHERE case_number = ?", Integer.class, number.value());
    }

    private void duty(String user, boolean onDuty) {
        staff.onDuty(user, onDuty);
    }

    private Map<String, Object> planWritten() {
        return Map.of(
                "goal1",
                "أن تنام بأمان",
                "goal1Action",
                "زيارة الأخت",
                "goal1Owner",
                "PERSON",
                "goal1Due",
                time.today().plusDays(7).toString());
    }
}
