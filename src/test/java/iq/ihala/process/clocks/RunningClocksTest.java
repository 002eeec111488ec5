package iq.ihala.process.clocks;

import static iq.ihala.process.servicereferral.ReferralForms.chosen;
import static iq.ihala.process.servicereferral.ReferralForms.intake;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.riskassessment.ToolForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.Overall;
import iq.ihala.risk.RiskLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A raised level shortens what runs already, at once, counted from the moment each clock started (dossier §3.1). */
@EngineTest
class RunningClocksTest {

    private static final String WORKER = "clock.worker";
    private static final String REVIEWER = "clock.super";
    private static final String SECOND = "clock.second";
    private static final String PARTNER = "clock.pao";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

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
    private Assessments assessments;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private PlatformTransactionManager transactions;

    private CaseNumber number;

    @BeforeEach
    void aCase() {
        house.employ(WORKER, "F", "case_worker", "psych_counsellor");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(SECOND, "F", "risk_reviewer");
        house.employFrom("PAO_BASRA", PARTNER, "F", "partner_focal");
        // A Tuesday at ten, without a day off near.
        time.is(LocalDateTime.of(2026, 12, 1, 10, 0));
        Map<String, Object> known = new HashMap<>(intake());
        known.putAll(Map.of("perpRelation", "SPOUSE", "perpAffiliation", "NONE"));
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        caseFiles.storeStep(
                new StepAnswers(number, "reception", "reception.takeIntake", 1, WORKER, time.instant(), known));
        KnownWay.agree(contacts, number, known, WORKER);
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void aReviewerWhoRaisesTheLevelShortensOpenStepsFromTheirBeginning() {
        start("case-plan", "MEDIUM");
        Instant begun = task("userTask_writePlan").getCreateTime().toInstant();
        assertThat(due("userTask_writePlan")).isEqualTo(begun.plus(Duration.ofDays(5)));
        assessed("violence12m", "dvPhysical12m");
        time.passes(Duration.ofHours(2));
        reviewed("RAISE", "IMMINENT");

        assertThat(task("userTask_writePlan").getPriority()).isEqualTo(100);
        assertThat(due("userTask_writePlan"))
                .as("three days from the beginning, in calendar time, not from now")
                .isEqualTo(begun.plus(Duration.ofDays(3)));
    }

    @Test
    void aReassessmentShortensTheRemindersAndWaitsForAPartnerThatRunAlready() {
        refer("LOW");
        Instant sent = timer("boundaryEvent_reminderDue").getCreateTime().toInstant();
        assertThat(at("boundaryEvent_reminderDue")).isEqualTo(deadlines.from(sent, "PARTNER_REMINDER", "LOW"));
        time.passes(Duration.ofHours(1));
        assessed("da06", "violence12m", "dvPhysical12m");

        assertThat(at("boundaryEvent_reminderDue")).isEqualTo(sent.plus(Duration.ofHours(12)));
        assertThat(at("boundaryEvent_partnerSilent")).isEqualTo(sent.plus(Duration.ofHours(24)));
        assertThat(due("userTask_answerReferral")).isEqualTo(sent.plus(Duration.ofHours(24)));
    }

    @Test
    void theNextContactComesForwardFromTheDayOnWhichItWasPlanned() {
        assessments.recordOverall(
                number.value(), new Overall(RiskLevel.LOW, "DV", false, false, true, List.of()), REVIEWER);
        ProcessInstance followUp = start("follow-up", "LOW");
        Instant planned = timer("catchEvent_followUpDue").getCreateTime().toInstant();
        assertThat(at("catchEvent_followUpDue")).isAfter(planned.plus(Duration.ofDays(29)));
        time.passes(Duration.ofDays(1));
        follow(RiskLevel.HIGH);

        assertThat(at("catchEvent_followUpDue")).isEqualTo(planned.plus(Duration.ofHours(48)));
        assertThat(runtime.getVariable(followUp.getId(), "followUpDue"))
                .isEqualTo(planned.plus(Duration.ofHours(48)).toString());
        follow(RiskLevel.IMMINENT);
        assertThat(at("catchEvent_followUpDue")).isEqualTo(planned.plus(Duration.ofHours(24)));
    }

    @Test
    void theNextLegalQuestionComesForwardAndNoLegalReminderIsPutOff() {
        // Two weeks after the first of December is a working day; after the third it is a day off.
        time.is(LocalDateTime.of(2026, 12, 4, 10, 0));
        legalFiles.recordFacts(number.value(), time.today(), null, "clock.lawyer");
        legalFiles.recordOffences(number.value(), Set.of(), "YES", "clock.lawyer");
        legalFiles.computeComplaintDeadline(number.value());
        house.employ("clock.lawyer", "F", "lawyer");
        ProcessInstance advice = runtime.createProcessInstanceByKey("legal-advice")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false, "legalDecision", "LATER"))
                .startBeforeActivity("serviceTask_planReminder")
                .execute();
        assertThat(runtime.getVariable(advice.getId(), "legalReminderDue")).isEqualTo("2026-12-20");
        follow(RiskLevel.HIGH);

        assertThat(runtime.getVariable(advice.getId(), "legalReminderDue")).isEqualTo("2026-12-18");
        assertThat(at("catchEvent_reminderDue")).isEqualTo(basra(2026, 12, 18, 8));
    }

    @Test
    void aLevelThatIsLoweredByTwoPeopleLeavesTheClocksThatRun() {
        assessed("da06", "violence12m", "dvPhysical12m");
        refer("HIGH");
        Instant sent = timer("boundaryEvent_partnerSilent").getCreateTime().toInstant();
        Instant dueBefore = due("userTask_answerReferral");
        reviewed("LOWER", "MEDIUM");
        house.answer(
                SECOND,
                number.value(),
                "userTask_approveLowering",
                Map.of("loweringApproved", "YES", "loweringReason", "بعد مراجعة الملف"));

        assertThat(task("userTask_answerReferral").getPriority()).isEqualTo(50);
        assertThat(due("userTask_answerReferral")).isEqualTo(dueBefore);
        assertThat(at("boundaryEvent_partnerSilent")).isEqualTo(sent.plus(Duration.ofHours(24)));
        follow(RiskLevel.HIGH);
        assertThat(due("userTask_answerReferral")).isEqualTo(dueBefore);
    }

    @Test
    void aClockThatSomebodyShortenedByHandIsNotPutOffByARaise() {
        start("case-plan", "LOW");
        Instant tonight = time.instant().plus(Duration.ofHours(6)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        tasks.setDueDate(task("userTask_writePlan").getId(), java.util.Date.from(tonight));
        follow(RiskLevel.HIGH);

        assertThat(due("userTask_writePlan")).isEqualTo(tonight);
    }

    @Test
    void healthCareAfterSexualViolenceKeepsItsHourWhateverHappensToTheLevel() {
        start("service-referral", "LOW", Map.of("serviceCode", "MED_SV"));
        Instant begun = task("userTask_chooseProvider").getCreateTime().toInstant();
        follow(RiskLevel.HIGH);
        follow(RiskLevel.LOW);

        assertThat(due("userTask_chooseProvider")).isBetween(begun, begun.plus(Duration.ofMinutes(61)));
    }

    @Test
    void theSilenceOfAPartnerWhoIsAskedForThatCareIsOverAfterItsHourToo() {
        start("service-referral", "LOW", Map.of("serviceCode", "MED_SV"));
        house.answer(WORKER, number.value(), "userTask_chooseProvider", chosen("HEALTH_BASRA", "CODE_ONLY"));
        Instant sent = task("userTask_answerReferral").getCreateTime().toInstant();

        assertThat(at("boundaryEvent_partnerSilent"))
                .isBetween(sent.plus(Duration.ofMinutes(59)), sent.plus(Duration.ofMinutes(61)));
        assertThat(at("boundaryEvent_reminderDue"))
                .isBetween(sent.plus(Duration.ofMinutes(29)), sent.plus(Duration.ofMinutes(31)));
        follow(RiskLevel.HIGH);
        follow(RiskLevel.LOW);
        assertThat(at("boundaryEvent_partnerSilent")).isBefore(sent.plus(Duration.ofMinutes(61)));
        HouseTimers.fire(number.value(), "boundaryEvent_partnerSilent");
        Instant silent = task("userTask_phoneSilentPartner").getCreateTime().toInstant();
        assertThat(due("userTask_phoneSilentPartner")).isBefore(silent.plus(Duration.ofMinutes(61)));
    }

    private void refer(String level) {
        start("service-referral", level, Map.of("serviceCode", "LEGAL"));
        house.answer(WORKER, number.value(), "userTask_chooseProvider", chosen("PAO_BASRA", "CODE_ONLY"));
        if (level.equals("HIGH")) {
            house.answer(
                    WORKER,
                    number.value(),
                    "userTask_phonePartner",
                    Map.of("partnerPhoneResult", "REACHED", "partnerCalledAt", "10:30"));
        }
    }

    private void assessed(String... violence) {
        runtime.startProcessInstanceByKey(
                "risk-assessment",
                number.value(),
                Map.of("riskLevel", "UNKNOWN", "problemTypes", "DV", "isMinor", false, "restricted", false));
        house.answer(WORKER, number.value(), "userTask_screenSuicide", ToolForms.twoQuestions("N", "N"));
        house.answer(WORKER, number.value(), "userTask_assessDomesticViolence", ToolForms.violenceByHusband(violence));
    }

    private void reviewed(String decision, String level) {
        house.answer(
                REVIEWER,
                number.value(),
                "userTask_reviewRisk",
                Map.of(
                        "reviewDecision",
                        decision,
                        "reviewedLevel",
                        level,
                        "reason",
                        "بحسب ما قيل",
                        "perpAffiliation",
                        "NONE"));
    }

    private void follow(RiskLevel level) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> clocks.follow(number, null, level));
    }

    private ProcessInstance start(String diagram, String level) {
        return start(diagram, level, Map.of());
    }

    private ProcessInstance start(String diagram, String level, Map<String, Object> more) {
        Map<String, Object> variables =
                new HashMap<>(Map.of("riskLevel", level, "restricted", false, "caseWorkerId", WORKER));
        variables.putAll(more);
        return runtime.startProcessInstanceByKey(diagram, number.value(), variables);
    }

    private Task task(String element) {
        return house.task(number.value(), element);
    }

    private Instant due(String element) {
        return task(element).getDueDate().toInstant();
    }

    private Job timer(String element) {
        Set<String> running =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(java.util.stream.Collectors.toSet());
        return jobs.createJobQuery().activityId(element).list().stream()
                .filter(job -> running.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
    }

    private Instant at(String element) {
        return timer(element).getDuedate().toInstant();
    }

    private static Instant basra(int year, int month, int day, int hour) {
        return LocalDateTime.of(year, month, day, hour, 0)
                .atZone(WorkingCalendar.BASRA)
                .toInstant();
    }
}
