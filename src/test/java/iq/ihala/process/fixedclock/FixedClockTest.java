package iq.ihala.process.fixedclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.clocks.CaseClocks;
import iq.ihala.process.referralpath.Reopening;
import iq.ihala.process.servicereferral.ReferralForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.risk.RiskLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** EV7 and the dates of §3.1 that no level moves. */
@EngineTest
class FixedClockTest {

    private static final String WORKER = "fixed.worker";
    private static final String LAWYER = "fixed.lawyer";
    private static final String SUPERVISOR = "fixed.super";
    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 30);

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private FixedClockWatch watch;

    @Autowired
    private RecordedDates dates;

    @Autowired
    private Reopening reopening;

    @Autowired
    private CaseClocks clocks;

    @Autowired
    private PlatformTransactionManager transactions;

    private CaseNumber number;
    private ProcessInstance path;

    @BeforeEach
    void aCaseUnderWay() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employ(LAWYER, "F", "lawyer");
        // A Tuesday at ten, without a day off near.
        time.is(LocalDateTime.of(2026, 12, 1, 10, 0));
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        Map<String, Object> known = ReferralForms.intake();
        caseFiles.storeStep(
                new StepAnswers(number, "reception", "reception.takeIntake", 1, WORKER, time.instant(), known));
        KnownWay.agree(contacts, number, known, WORKER);
        path = runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "MEDIUM", "restricted", false))
                .startBeforeActivity("callActivity_casePlan")
                .execute();
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void theLastDayForAComplaintIsToldThirtySevenAndOneDayBeforeWithoutAnyLegalAdvice() {
        knowledge(KNOWN);

        assertThat(path).isWaitingAt("callActivity_casePlan", "callActivity_fixedClock");
        // Three months after 30 November end on the last day of February.
        assertThat(runtime.getVariable(watching(), "fixedClockEnd")).isEqualTo("2027-02-28");
        assertThat(due()).isEqualTo(basra(2027, 1, 29));
        theMomentComes();
        warned();
        assertThat(due()).isEqualTo(basra(2027, 2, 21));
        theMomentComes();
        warned();
        assertThat(due()).isEqualTo(basra(2027, 2, 27));
        theMomentComes();
        warned();

        assertThat(watches()).isZero();
        assertThat(HouseTimers.passed(number.value())).contains("endEvent_fixedClockOver");
    }

    @Test
    void whoeverComesLateIsToldAtOnceAndAgainAWeekBefore() {
        time.is(LocalDateTime.of(2027, 2, 10, 10, 0));
        knowledge(KNOWN);

        assertThat(due()).isBeforeOrEqualTo(time.instant());
        theMomentComes();
        warned();
        assertThat(due()).isEqualTo(basra(2027, 2, 21));
    }

    @Test
    void aDayThatChangesIsFollowed() {
        knowledge(KNOWN);
        knowledge(LocalDate.of(2026, 11, 15));

        assertThat(watches()).isEqualTo(1);
        assertThat(due()).isEqualTo(basra(2027, 1, 16));
        assertThat(HouseTimers.passed(number.value())).contains("catchEvent_dateChanged");
    }

    @Test
    void ofTwoOffencesTheOneWhoseTurnComesFirstIsWatchedAndThenTheOther() {
        inTransaction(() -> {
            legalFiles.recordFacts(number.value(), LocalDate.of(2026, 11, 15), null, LAWYER);
            legalFiles.recordOffences(number.value(), Set.of("L27", "L30"), "YES", LAWYER);
            legalFiles.recordOffence(number.value(), "L30", "YES", LocalDate.of(2026, 9, 10));
            legalFiles.computeComplaintDeadline(number.value());
            watch.legalDates(number);
        });

        assertThat(runtime.getVariable(watching(), "fixedClockEnd")).isEqualTo("2026-12-10");
        theMomentComes();
        warned();
        assertThat(due()).isEqualTo(basra(2026, 12, 3));
        theMomentComes();
        warned();
        theMomentComes();
        warned();
        assertThat(runtime.getVariable(watching(), "fixedClockEnd"))
                .as("the first is told of to its end, the other runs")
                .isEqualTo("2027-02-15");
        assertThat(due()).isEqualTo(basra(2027, 1, 16));
    }

    @Test
    void aDayThatTheLawyerStrikesOutIsWatchedNoLonger() {
        knowledge(KNOWN);
        inTransaction(() -> {
            legalFiles.recordOffences(number.value(), Set.of(), "NO", LAWYER);
            legalFiles.computeComplaintDeadline(number.value());
            watch.legalDates(number);
        });

        assertThat(watches()).isZero();
    }

    @Test
    void whoeverDecidedAgainstAComplaintIsNotPressed() {
        knowledge(KNOWN);
        inTransaction(() -> legalFiles.recordDecision(number.value(), "NO", LAWYER));
        theMomentComes();

        assertThat(house.open(number.value())).doesNotContain("userTask_warnOfLimitation");
        assertThat(watches()).isZero();
    }

    @Test
    void aLegalAdviceThatWaitsForTheSameDaysRemindsByItself() {
        knowledge(KNOWN);
        runtime.createProcessInstanceByKey("legal-advice")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "LOW", "restricted", false, "legalDecision", "LATER"))
                .startBeforeActivity("serviceTask_planReminder")
                .execute();
        theMomentComes();

        assertThat(house.open(number.value())).doesNotContain("userTask_warnOfLimitation");
        assertThat(due()).as("it is looked at again a week before").isEqualTo(basra(2027, 2, 21));
    }

    @Test
    void aLodgedComplaintIsWatchedUntilItWouldCountAsWaived() {
        inTransaction(() -> {
            legalFiles.recordCourtStep(
                    number.value(), new CourtStep(time.today(), "OPEN", null, null, null, null), LAWYER);
            legalFiles.computeWaiverDeadline(number.value());
            watch.legalDates(number);
        });

        assertThat(runtime.getVariable(watching(), "fixedClockEnd")).isEqualTo("2027-03-01");
        assertThat(due()).isEqualTo(basra(2027, 1, 30));
        theMomentComes();
        warned();
        assertThat(due()).isEqualTo(basra(2027, 2, 22));
    }

    @Test
    void thePersonIsSpokenToTwoHoursBeforeTheBlackmailersHour() {
        Instant twoHoursBefore = time.instant().plus(Duration.ofHours(10));
        inTransaction(() -> watch.blackmail(number, twoHoursBefore));

        assertThat(due()).as("a day before that is over: now").isBeforeOrEqualTo(time.instant());
        HouseTimers.fire(number.value(), "catchEvent_timeToAct");
        assertThat(house.task(number.value(), "userTask_contactBeforeDeadline").getDueDate())
                .isEqualTo(java.util.Date.from(twoHoursBefore.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));
        assertThat(house.task(number.value(), "userTask_contactBeforeDeadline").getAssignee())
                .isEqualTo(WORKER);
        assertThatThrownBy(() -> house.answer(WORKER, number.value(), "userTask_contactBeforeDeadline", spoken("NO")))
                .hasMessageContaining("غير آمن");
        house.answer(WORKER, number.value(), "userTask_contactBeforeDeadline", spoken("YES"));

        assertThat(watches()).isZero();
    }

    @Test
    void theEndOfATruceIsToldThreeDaysAndOneDayBefore() {
        inTransaction(() -> watch.truce(number, LocalDate.of(2026, 12, 20)));

        assertThat(due()).isEqualTo(basra(2026, 12, 17));
        theMomentComes();
        house.answer(WORKER, number.value(), "userTask_contactBeforeDeadline", spoken("YES"));
        assertThat(due()).isEqualTo(basra(2026, 12, 19));
        inTransaction(() -> watch.truce(number, LocalDate.of(2027, 1, 20)));
        assertThat(due()).as("the truce was prolonged").isEqualTo(basra(2027, 1, 17));
    }

    @Test
    void aTruceThatIsWrittenIntoTheSafetyPlanIsWatched() {
        runtime.createProcessInstanceByKey("options-talk")
                .businessKey(number.value())
                .setVariables(Map.of("riskLevel", "MEDIUM", "restricted", false))
                .startBeforeActivity("userTask_makeSafetyPlan")
                .execute();
        Map<String, Object> plan = new HashMap<>(Map.of(
                "safeToTalk", "YES",
                "talkWay", "PRESENT",
                "exitPlan", "من باب المطبخ",
                "phoneShared", "YES",
                "safeContactMethod", "NONE",
                "messagesAllowed", "NO",
                "homeVisitAllowed", "NO",
                "safePersonConsent", "NO",
                "planSafeToKeep", "NO"));
        plan.put("truceEnd", "2026-12-20");
        house.answer(WORKER, number.value(), "userTask_makeSafetyPlan", plan);

        assertThat(runtime.getVariable(watching(), "fixedClock")).isEqualTo("TRUCE_END");
        assertThat(due()).isEqualTo(basra(2026, 12, 17));
    }

    @Test
    void theDayOfAForcedMarriageIsWatchedAWeekAndADayBefore() {
        inTransaction(() -> dates.ofTool(
                said("risk-assessment.assessDomesticViolence", Map.of("f_forced_marriage", "Y", "marriageDays", 60))));

        assertThat(runtime.getVariable(watching(), "fixedClockEnd")).isEqualTo("2027-01-30");
        assertThat(due()).isEqualTo(basra(2027, 1, 23));
        inTransaction(() -> dates.ofTool(
                said("risk-assessment.assessChild", Map.of("chForcedMarriage", "Y", "chMarriageDays", 30))));
        assertThat(due()).as("it was brought forward").isEqualTo(basra(2026, 12, 24));
    }

    @Test
    void whoWasInDangerIsAskedAfterWithinADayWhateverTheLevelBecomes() {
        Instant danger = time.instant().truncatedTo(ChronoUnit.SECONDS);
        inTransaction(() -> watch.afterDanger(number));
        inTransaction(() -> clocks.follow(number, null, RiskLevel.LOW));

        assertThat(due()).isEqualTo(danger.plus(Duration.ofHours(12)));
        theMomentComes();
        assertThat(house.task(number.value(), "userTask_contactBeforeDeadline").getDueDate())
                .isEqualTo(Date.from(danger.plus(Duration.ofHours(24))));
        assertThat(house.fact(WORKER, number.value(), "userTask_contactBeforeDeadline", "fixedClockText"))
                .contains("اطمئنان خلال يوم من الخطر", "2 كانون الأول 2026، الساعة 10:00");
        house.answer(WORKER, number.value(), "userTask_contactBeforeDeadline", spoken("YES"));

        assertThat(watches()).isZero();
    }

    @Test
    void aMarriageWithoutADayOrAnAnswerThatIsNoStartsNoWatch() {
        inTransaction(() -> {
            dates.ofTool(said("risk-assessment.assessChild", Map.of("chForcedMarriage", "Y", "chMarriageDays", 0)));
            dates.ofTool(said("risk-assessment.assessChild", Map.of("chForcedMarriage", "N")));
        });

        assertThat(watches()).isZero();
    }

    @Test
    void aPathThatBeginsAnewWatchesEveryDateThatHasNotComeYet() {
        caseFiles.storeStep(
                said("risk-assessment.assessBlackmail", Map.of("deadlineGiven", "YES", "deadlineHours", 48)));
        caseFiles.storeStep(said("risk-assessment.assessTribalDispute", Map.of("truceEnd", "2026-12-20")));
        caseFiles.storeStep(
                said("risk-assessment.assessDomesticViolence", Map.of("f_forced_marriage", "Y", "marriageDays", 60)));
        reopened();

        assertThat(watched()).containsExactlyInAnyOrder("BLACKMAIL_MARGIN", "TRUCE_END", "MARRIAGE_DATE");
    }

    @Test
    void aPathThatBeginsAnewIsNotPressedByDatesThatAreOver() {
        caseFiles.storeStep(
                said("risk-assessment.assessBlackmail", Map.of("deadlineGiven", "YES", "deadlineHours", 48)));
        caseFiles.storeStep(said("risk-assessment.assessTribalDispute", Map.of("truceEnd", "2026-12-20")));
        caseFiles.storeStep(
                said("risk-assessment.assessDomesticViolence", Map.of("f_forced_marriage", "Y", "marriageDays", 60)));
        time.passes(Duration.ofDays(90));
        reopened();

        assertThat(watched()).isEmpty();
    }

    @Test
    void theEndOfTheCaseEndsItsWatches() {
        knowledge(KNOWN);
        runtime.createProcessInstanceModification(path.getId())
                .startBeforeActivity("endEvent_caseClosed")
                .execute();

        assertThat(HouseTimers.isRunning(number.value())).isFalse();
    }

    private StepAnswers said(String form, Map<String, Object> answers) {
        return new StepAnswers(number, "tool", form, 1, WORKER, time.instant(), answers);
    }

    /** By another supervisor's step, as after a closure or false news. */
    private void reopened() {
        caseFiles.close(number, "GOALS_MET", WORKER);
        runtime.deleteProcessInstance(path.getId(), "closed");
        assertThat(reopening.reopen(number, WORKER)).isTrue();
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        house.answer(SUPERVISOR, number.value(), "userTask_reopenCase", Map.of("reopenReason", "RETURN"));
    }

    private List<Object> watched() {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(FixedClockProcess.KEY)
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .map(running -> runtime.getVariable(running.getId(), "fixedClock"))
                .toList();
    }

    private void knowledge(LocalDate day) {
        inTransaction(() -> {
            legalFiles.learnKnowledge(number.value(), day, WORKER);
            watch.legalDates(number);
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private void theMomentComes() {
        Duration wait = Duration.between(time.instant(), due());
        if (!wait.isNegative()) {
            time.passes(wait.plusSeconds(1));
        }
        HouseTimers.fire(number.value(), "catchEvent_timeToAct");
    }

    private void warned() {
        assertThat(house.fact(LAWYER, number.value(), "userTask_warnOfLimitation", "agreedContact"))
                .contains("0770 111 2222");
        house.answer(
                LAWYER, number.value(), "userTask_warnOfLimitation", Map.of("safeToTalk", "YES", "reminded", "YES"));
    }

    private static Map<String, Object> spoken(String safe) {
        return Map.of("safeToTalk", safe, "spokenBefore", "YES");
    }

    private String watching() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(FixedClockProcess.KEY)
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }

    private long watches() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(FixedClockProcess.KEY)
                .processInstanceBusinessKey(number.value())
                .count();
    }

    private Instant due() {
        return jobs.createJobQuery()
                .processInstanceId(watching())
                .activityId("catchEvent_timeToAct")
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private static Instant basra(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, 8, 0)
                .atZone(WorkingCalendar.BASRA)
                .toInstant();
    }
}
