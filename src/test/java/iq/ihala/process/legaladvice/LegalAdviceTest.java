package iq.ihala.process.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalDecision;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class LegalAdviceTest {

    private static final String LAWYER = "legal.lawyer";
    private static final String SUPERVISOR = "legal.supervisor";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private LegalChanges changes;

    @Autowired
    private KnowledgeDate knowledge;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private JdbcTemplate database;

    private String number;
    private ProcessInstance advice;

    @BeforeEach
    void onTheFirstOfMarch() {
        time.is(LocalDate.of(2026, 3, 1).atTime(9, 0));
        house.employ(LAWYER, "F", "lawyer");
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        anAdvice(Map.of());
    }

    @AfterEach
    void backToToday() {
        time.isReal();
    }

    @Test
    void whoDoesNotWantToComplainHasBeenAdvised() {
        untilTheOptions("YES", "2026-02-20");
        assertThat(runtime.getVariable(advice.getId(), "complaintDeadline")).isEqualTo("2026-05-20");
        answer("userTask_readOptions", decision("NO"));

        BpmnAwareTests.assertThat(advice).isEnded().hasPassed("endEvent_adviceGiven");
        assertThat(legalFiles.find(number)).hasValueSatisfying(file -> {
            assertThat(file.decision()).isEqualTo("NO");
            assertThat(file.offences()).containsExactlyInAnyOrder("L01", "L03");
            assertThat(file.complaintDeadline()).isEqualTo(LocalDate.of(2026, 5, 20));
        });
        assertThat(caseFiles.summary(CaseNumber.parse(number)).lawyer()).isEqualTo(LAWYER);
    }

    @Test
    void noDeadlineRunsForAnOffenceOfPublicRight() {
        untilTheOptions("NO", "2026-02-20");

        assertThat(runtime.getVariable(advice.getId(), "complaintDeadline")).isNull();
        answer("userTask_readOptions", decision("MEDIATE"));
        BpmnAwareTests.assertThat(advice).isEnded().hasNotPassed("serviceTask_planReminder");
    }

    @Test
    void anUndecidedPersonIsAskedAgainUntilTheLastDayHasPassed() {
        untilTheOptions("UNSURE", "2026-02-20");
        answer("userTask_readOptions", decision("LATER"));

        // Two weeks; then 30, 7 and 1 days before the last day, and the day after it.
        askedAgainOn("2026-03-15");
        askedAgainOn("2026-03-29");
        askedAgainOn("2026-04-12");
        askedAgainOn("2026-04-20");
        time.is(LocalDate.of(2026, 5, 10).atTime(9, 0));
        fire("catchEvent_reminderDue");
        answer("userTask_askAgain", again("LATER"));
        askedAgainOn("2026-05-13");
        askedAgainOn("2026-05-19");
        time.is(LocalDate.of(2026, 5, 21).atTime(9, 0));
        assertThat(dueOf("catchEvent_reminderDue")).isEqualTo("2026-05-21");
        fire("catchEvent_reminderDue");
        answer("userTask_askAgain", again("LATER"));

        BpmnAwareTests.assertThat(advice)
                .isEnded()
                .hasPassed("serviceTask_recordMissedDeadline", "endEvent_deadlinePassed")
                .hasNotPassed("userTask_prepareComplaint");
        assertThat(legalFiles.find(number)).hasValueSatisfying(file -> {
            assertThat(file.missedDeadlines()).isEqualTo(1);
            assertThat(file.decision()).isEqualTo("DEADLINE_PASSED");
        });
    }

    @Test
    void aChangeOfMindIsHeardAtOnceAndTheComplaintIsFollowedToItsEnd() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("LATER"));
        assertThat(changes.decisionChanged(CaseNumber.parse(number))).isTrue();
        BpmnAwareTests.assertThat(advice).isWaitingAt("userTask_askAgain").hasNotPassed("catchEvent_reminderDue");
        answer("userTask_askAgain", again("COMPLAIN_NOW"));
        assertThat(changes.decisionChanged(CaseNumber.parse(number)))
                .as("she may think otherwise here too")
                .isTrue();
        BpmnAwareTests.assertThat(advice)
                .isWaitingAt("userTask_askAgain")
                .hasPassed("boundaryEvent_changedBeforeConsent");
        answer("userTask_askAgain", again("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        lodged("2026-03-01");

        assertThat(runtime.getVariable(advice.getId(), "waiverDeadline")).isEqualTo("2026-06-01");
        assertThat(consents.isLive(CaseNumber.parse(number), ConsentCode.C_JUDGE, "COMPLAINT", "INVESTIGATING_JUDGE"))
                .isTrue();
        assertThat(consents.isLive(CaseNumber.parse(number), ConsentCode.C_POLICE, null, null))
                .isFalse();
        assertThat(shownTo(LAWYER, "userTask_trackComplaint")
                        .get("deadlineText")
                        .toString())
                .contains("1 حزيران 2026", "الأيام الباقية: 92");
        time.is(LocalDate.of(2026, 4, 1).atTime(9, 0));
        answer("userTask_trackComplaint", court("OPEN", "2026-03-31"));
        assertThat(runtime.getVariable(advice.getId(), "waiverDeadline")).isEqualTo("2026-06-30");
        answer("userTask_trackComplaint", court("CONVICTED", "2026-04-01"));

        BpmnAwareTests.assertThat(advice).isEnded().hasPassed("endEvent_complaintOver");
        assertThat(legalFiles.decisions(number))
                .extracting(LegalDecision::decision)
                .containsExactly("LATER", "COMPLAIN_NOW", "COMPLAIN_NOW");
        assertThat(legalFiles.courtSteps(number))
                .extracting(CourtStep::result)
                .containsExactly("OPEN", "OPEN", "CONVICTED");
        assertThat(consents.isLive(CaseNumber.parse(number), ConsentCode.C_JUDGE, "COMPLAINT", "INVESTIGATING_JUDGE"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SETTLED", "CONVICTED", "ACQUITTED", "CLOSED", "WITHDRAWN"})
    void whateverEndsAComplaintIsRecordedAndWhatWasAgreedForItEndsWithIt(String result) {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        lodged("2026-03-01");
        answer("userTask_trackComplaint", court(result, "2026-03-01"));

        BpmnAwareTests.assertThat(advice).isEnded().hasPassed("endEvent_complaintOver");
        assertThat(legalFiles.find(number).orElseThrow().complaintResult()).isEqualTo(result);
        assertThat(consents.isLive(CaseNumber.parse(number), ConsentCode.C_JUDGE, "COMPLAINT", "INVESTIGATING_JUDGE"))
                .isFalse();
    }

    @Test
    void nobodyIsAskedNorRemindedWhereTalkingIsNotSafe() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        Map<String, Object> unsafe = complaint("INVESTIGATING_JUDGE", "YES", "NO");
        unsafe.put("safeToTalk", "NO");
        refused("userTask_prepareComplaint", unsafe, "آمن");
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        lodged("2026-03-01");
        time.is(LocalDate.of(2026, 5, 2).atTime(9, 0));
        fire("boundaryEvent_waiverReminder");
        refused("userTask_remindPerson", Map.of("safeToTalk", "NO", "reminded", "YES"), "آمن");
        answer("userTask_remindPerson", Map.of("safeToTalk", "YES", "reminded", "YES"));
        assertThat(changes.decisionChanged(CaseNumber.parse(number))).isTrue();
        refused("userTask_askAgain", Map.of("safeToTalk", "NO", "legalDecision", "NO"), "آمن");
    }

    @Test
    void aConsentTakenBackStopsTheStepsInCourtAndThePersonIsAskedWhatSheWants() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        lodged("2026-03-01");
        consents.withdraw(CaseNumber.parse(number), ConsentCode.C_JUDGE, null, LAWYER);
        answer("userTask_trackComplaint", court("OPEN", "2026-03-01"));

        BpmnAwareTests.assertThat(advice).isWaitingAt("userTask_askAgain").hasPassed("boundaryEvent_noConsent");
        assertThat(legalFiles.courtSteps(number)).as("no further step").hasSize(1);
        answer("userTask_askAgain", again("NO"));
        BpmnAwareTests.assertThat(advice).isEnded().hasPassed("endEvent_adviceGiven");
    }

    @Test
    void anotherDayOfKnowledgeMovesTheLastDayAndTheReminderThatRuns() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("LATER"));
        assertThat(dueOf("catchEvent_reminderDue")).isEqualTo("2026-03-15");

        knowledge.correct(CaseNumber.parse(number), LocalDate.of(2025, 12, 5), LAWYER);
        assertThat(runtime.getVariable(advice.getId(), "complaintDeadline")).isEqualTo("2026-03-05");
        assertThat(dueOf("catchEvent_reminderDue")).as("the day before").isEqualTo("2026-03-04");
        knowledge.correct(CaseNumber.parse(number), LocalDate.of(2026, 2, 28), LAWYER);
        assertThat(dueOf("catchEvent_reminderDue")).isEqualTo("2026-03-15");
        assertThat(legalFiles.find(number).orElseThrow().complaintDeadline()).isEqualTo(LocalDate.of(2026, 5, 28));

        knowledge.correct(CaseNumber.parse(number), LocalDate.of(2025, 11, 1), LAWYER);
        assertThat(dueOf("catchEvent_reminderDue"))
                .as("too late: asked at once")
                .isEqualTo("2026-03-01");
        assertThatThrownBy(() -> knowledge.correct(CaseNumber.parse(number), LocalDate.of(2026, 3, 2), LAWYER))
                .isInstanceOf(KnowledgeDate.ImpossibleDayException.class);
    }

    @Test
    void eachOffenceIsRemindedOfOnItsOwnDaysAndTheOneThatWentByIsCountedWhileTheOtherRuns() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("LATER"));
        assertThat(dueOf("catchEvent_reminderDue")).isEqualTo("2026-03-15");

        knowledge.correct(CaseNumber.parse(number), "L03", "YES", LocalDate.of(2025, 12, 4));
        assertThat(runtime.getVariable(advice.getId(), "complaintDeadline")).isEqualTo("2026-03-04");
        askedAgainOn("2026-03-03");
        askedAgainOn("2026-03-05");
        assertThat(legalFiles.find(number)).hasValueSatisfying(file -> {
            assertThat(file.missedDeadlines()).isEqualTo(1);
            assertThat(file.missedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(file.complaintDeadline()).isEqualTo(LocalDate.of(2026, 5, 20));
        });
        assertThat(runtime.getVariable(advice.getId(), "complaintDeadline"))
                .as("the other one runs")
                .isEqualTo("2026-05-20");
        assertThat(dueOf("catchEvent_reminderDue")).isEqualTo("2026-03-19");

        knowledge.correct(CaseNumber.parse(number), "L01", "NO", null);
        assertThat(dueOf("catchEvent_reminderDue"))
                .as("nothing runs any more: asked at once")
                .isEqualTo("2026-03-05");
        assertThatThrownBy(() -> knowledge.correct(CaseNumber.parse(number), "L05", "YES", null))
                .as("no offence of this case")
                .isInstanceOf(KnowledgeDate.ImpossibleDayException.class);
    }

    @Test
    void whoWantsToThinkAboutARunningComplaintIsRemindedOfItsWaiverAndHasMissedNothing() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        lodged("2026-03-01");
        assertThat(changes.decisionChanged(CaseNumber.parse(number))).isTrue();
        answer("userTask_askAgain", again("LATER"));

        askedAgainOn("2026-03-15");
        time.is(LocalDate.of(2026, 5, 24).atTime(9, 0));
        fire("catchEvent_reminderDue");
        answer("userTask_askAgain", again("LATER"));
        askedAgainOn("2026-05-25");
        askedAgainOn("2026-05-31");
        askedAgainOn("2026-06-02");
        BpmnAwareTests.assertThat(advice).isEnded();
        assertThat(legalFiles.find(number).orElseThrow().missedDeadlines())
                .as("no last day for lodging was missed by who lodged")
                .isZero();
    }

    @Test
    void whoThinksOtherwiseBeforeTheComplaintIsLodgedLodgesNothing() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        assertThat(changes.decisionChanged(CaseNumber.parse(number))).isTrue();

        BpmnAwareTests.assertThat(advice)
                .isWaitingAt("userTask_askAgain")
                .hasPassed("boundaryEvent_changedBeforeLodging")
                .hasNotPassed("userTask_trackComplaint");
        assertThat(legalFiles.courtSteps(number)).isEmpty();
        answer("userTask_askAgain", again("CIVIL_ONLY"));
        BpmnAwareTests.assertThat(advice).isEnded().hasPassed("endEvent_adviceGiven");
    }

    @Test
    void whoThinksOtherwiseAboutARunningComplaintIsAskedAtOnce() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        lodged("2026-03-01");
        assertThat(shownTo(LAWYER, "userTask_trackComplaint")
                        .get("withdrawalRules")
                        .toString())
                .contains("194", "التنازل", "غير مؤكد من محامٍ");
        assertThat(changes.decisionChanged(CaseNumber.parse(number))).isTrue();

        BpmnAwareTests.assertThat(advice).isWaitingAt("userTask_askAgain").hasPassed("boundaryEvent_changedInCourt");
    }

    @Test
    void aConsentTakenBackBeforeTheComplaintIsLodgedStopsIt() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        consents.withdraw(CaseNumber.parse(number), ConsentCode.C_JUDGE, null, LAWYER);
        lodged("2026-03-01");

        BpmnAwareTests.assertThat(advice)
                .isWaitingAt("userTask_askAgain")
                .hasPassed("boundaryEvent_noConsentToLodge")
                .hasNotPassed("serviceTask_computeWaiverDeadline");
        assertThat(legalFiles.courtSteps(number)).as("nothing is lodged").isEmpty();
    }

    @Test
    void aComplaintLeftAloneIsRemindedOfThirtySevenAndOneDaysBeforeItCountsAsWaived() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer("userTask_prepareComplaint", complaint("FAMILY_PROTECTION", "NO", "YES"));
        lodged("2026-03-01");

        remindedOn("2026-05-02");
        remindedOn("2026-05-25");
        remindedOn("2026-05-31");
        remindedOn("2026-06-02");
        // The limit is over; the lawyer is asked in her usual rhythm (16 June is a holiday).
        assertThat(dueOf("boundaryEvent_waiverReminder")).isEqualTo("2026-06-17");
        answer("userTask_trackComplaint", court("CLOSED", "2026-06-02"));
        BpmnAwareTests.assertThat(advice).isEnded();
    }

    @Test
    void whoAgreesToNeitherJudgeNorStationIsAskedAgainLater() {
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));
        answer(
                "userTask_prepareComplaint",
                Map.of(
                        "safeToTalk", "YES",
                        "planReviewedBeforeComplaint", "YES",
                        "judgeConsent", "NO",
                        "policeConsent", "NO"));

        BpmnAwareTests.assertThat(advice)
                .isWaitingAt("gateway_waitForDecision")
                .hasPassed("gateway_lodged")
                .hasNotPassed("userTask_trackComplaint");
        assertThat(legalFiles.find(number))
                .hasValueSatisfying(file -> assertThat(file.decision()).isEqualTo("LATER"));
    }

    @Test
    void aComplaintGoesOnlyWhereThePersonAgreedAndAfterThePlanWasReviewed() {
        endAdvice();
        anAdvice(Map.of("restricted", true));
        untilTheOptions("YES", "2026-02-20");
        answer("userTask_readOptions", decision("COMPLAIN_NOW"));

        refused("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "NO", "YES"), "لم يوافق الشخص");
        refused("userTask_prepareComplaint", complaint("FAMILY_PROTECTION", "YES", "NO"), "لم يوافق الشخص");
        refused("userTask_prepareComplaint", complaint("POLICE_STATION", "NO", "YES"), "قاضي التحقيق");
        Map<String, Object> unsafe = complaint("INVESTIGATING_JUDGE", "YES", "NO");
        unsafe.put("planReviewedBeforeComplaint", "NO");
        refused("userTask_prepareComplaint", unsafe, "خطة السلامة");
        assertThat(consents.inForce(CaseNumber.parse(number))).isEmpty();
        answer("userTask_prepareComplaint", complaint("INVESTIGATING_JUDGE", "YES", "NO"));
        refused("userTask_lodgeComplaint", Map.of("lodgedDate", "2026-03-02", "escorted", "NO"), "بعد تقديم الشكوى");
    }

    @Test
    void warningsAreReadAndTheOneAboutTreatmentToThoseItConcerns() {
        endAdvice();
        anAdvice(Map.of("problemTypes", "DRUG"));
        untilTheOptions("NO", "2026-02-20");

        Map<String, Object> hurried = decision("NO");
        hurried.remove("W3");
        refused("userTask_readOptions", hurried, "التنازل عن الشكوى");
        refused("userTask_readOptions", decision("NO"), "برنامج العلاج");
        Map<String, Object> unsafe = decision("NO");
        unsafe.put("W8", true);
        unsafe.put("safeToTalk", "NO");
        refused("userTask_readOptions", unsafe, "آمن");
        assertThat(shownTo(LAWYER, "userTask_readOptions").get("warningsDue"))
                .asString()
                .contains("W8")
                .doesNotContain("W2");
        Map<String, Object> whole = decision("CIVIL_ONLY");
        whole.put("W8", true);
        answer("userTask_readOptions", whole);
        BpmnAwareTests.assertThat(advice).isEnded();
        assertThat(caseFiles.newestAnswers(CaseNumber.parse(number), Set.of("W2", "W8")))
                .as("a box that is not shown is not kept, whoever ticks it")
                .containsOnlyKeys("W8");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        refused("userTask_collectFacts", facts("2026-03-02"), "لم يأتِ بعد");
        Map<String, Object> before = facts("2026-02-01");
        before.put("incidentDate", "2026-02-10");
        refused("userTask_collectFacts", before, "قبل وقوعها");
    }

    @Test
    void aDutyThatTheClassificationShowsCallsTheSupervisorsAndNobodyElse() {
        answer("userTask_collectFacts", facts("2026-02-20"));
        answer("userTask_classifyOffences", offences("NO"));
        refused("userTask_checkDuty", Map.of("dutyAfterClassification", "YES"), "يُكتب السبب");
        answer("userTask_checkDuty", Map.of("dutyAfterClassification", "YES", "dutyNote", "جناية"));

        assertThat(database.queryForList(
                        "select idempotency_key from outbox_message where case_number = ?", String.class, number))
                .contains("duty:" + advice.getId() + ":" + SUPERVISOR)
                .allMatch(key -> key.startsWith("duty:"));
    }

    @Test
    void theTextAboutTheDeadlineIsHonestBeforeALawyerHasLooked() {
        caseFiles.storeStep(new StepAnswers(
                CaseNumber.parse(number),
                "reception",
                "reception.takeIntake",
                1,
                "legal.intake",
                time.instant(),
                Map.of("knowledgeDate", "2026-02-20")));

        assertThat(text()).contains("إن كانت الجريمة لا تُحرَّك إلا بشكوى", "20 أيار 2026", "الأيام الباقية: 80");
        answer("userTask_collectFacts", facts("2026-02-20"));
        answer("userTask_classifyOffences", offences("YES"));
        assertThat(text()).isEqualTo("آخر يوم لتقديم الشكوى: 20 أيار 2026 (الأيام الباقية: 80)");
    }

    @Autowired
    private DeadlineText deadlineText;

    private String text() {
        return deadlineText.of(CaseNumber.parse(number));
    }

    private void anAdvice(Map<String, Object> more) {
        number = caseFiles.open("WALK_IN", LAWYER).value();
        Map<String, Object> variables = new HashMap<>(
                Map.of("riskLevel", "MEDIUM", "restricted", false, "isMinor", false, "problemTypes", "DV"));
        variables.putAll(more);
        advice = runtime.startProcessInstanceByKey(LegalAdviceProcess.KEY, number, variables);
    }

    private void endAdvice() {
        runtime.deleteProcessInstance(advice.getId(), "another case is looked at");
    }

    private void untilTheOptions(String complaintOnly, String knowledge) {
        answer("userTask_collectFacts", facts(knowledge));
        answer("userTask_classifyOffences", offences(complaintOnly));
        answer("userTask_checkDuty", Map.of("dutyAfterClassification", "NONE"));
    }

    private static Map<String, Object> facts(String knowledge) {
        return new HashMap<>(Map.of(
                "talkNeeded", "NO",
                "knowledgeDate", knowledge,
                "excuse", "NO",
                "victimUnder18", "NO",
                "accusedUnder18", "NO"));
    }

    private static Map<String, Object> offences(String complaintOnly) {
        return Map.of("offenceCodes", List.of("L01", "L03"), "complaintOnly", complaintOnly);
    }

    private static Map<String, Object> decision(String decision) {
        Map<String, Object> answers = new HashMap<>(Map.of("safeToTalk", "YES", "legalDecision", decision));
        IntStream.of(1, 2, 3, 4, 5, 6, 7, 9).forEach(warning -> answers.put("W" + warning, true));
        return answers;
    }

    private static Map<String, Object> again(String decision) {
        return Map.of("safeToTalk", "YES", "legalDecision", decision);
    }

    private static Map<String, Object> complaint(String route, String judge, String police) {
        return new HashMap<>(Map.of(
                "safeToTalk", "YES",
                "escortToCourt", "NO",
                "planReviewedBeforeComplaint", "YES",
                "judgeConsent", judge,
                "policeConsent", police,
                "givenBy", "SELF",
                "consentForm", "SIGNED",
                "complaintRoute", route,
                "statementScope", "SUMMARY"));
    }

    private void lodged(String on) {
        answer("userTask_lodgeComplaint", Map.of("lodgedDate", on, "escorted", "NO"));
    }

    private static Map<String, Object> court(String result, String on) {
        return Map.of("lastStepDate", on, "complaintResult", result, "court", "كناري محكمة");
    }

    private void askedAgainOn(String day) {
        assertThat(dueOf("catchEvent_reminderDue")).isEqualTo(day);
        time.is(LocalDate.parse(day).atTime(9, 0));
        fire("catchEvent_reminderDue");
        BpmnAwareTests.assertThat(advice).isWaitingAt("userTask_askAgain");
        answer("userTask_askAgain", again("LATER"));
    }

    private void remindedOn(String day) {
        assertThat(dueOf("boundaryEvent_waiverReminder")).isEqualTo(day);
        time.is(LocalDate.parse(day).atTime(9, 0));
        fire("boundaryEvent_waiverReminder");
        BpmnAwareTests.assertThat(advice).isWaitingAt("userTask_remindPerson");
        answer("userTask_remindPerson", Map.of("safeToTalk", "YES", "reminded", "YES"));
        BpmnAwareTests.assertThat(advice).isWaitingAt("userTask_trackComplaint");
    }

    private String dueOf(String timer) {
        return job(timer)
                .getDuedate()
                .toInstant()
                .atZone(time.getZone())
                .toLocalDate()
                .toString();
    }

    private void fire(String timer) {
        management.executeJob(job(timer).getId());
    }

    private Job job(String timer) {
        return management
                .createJobQuery()
                .processInstanceId(advice.getId())
                .activityId(timer)
                .singleResult();
    }

    private void refused(String element, Map<String, Object> answers, String reason) {
        assertThatThrownBy(() -> answer(element, answers)).hasMessageContaining(reason);
        BpmnAwareTests.assertThat(advice).isWaitingAt(element);
    }

    private void answer(String element, Map<String, Object> answers) {
        house.answer(LAWYER, number, element, answers);
    }

    private Map<String, Object> shownTo(String user, String element) {
        Task task = house.task(number, element);
        return house.as(user, () -> {
            if (!user.equals(task.getAssignee())) {
                tasks.claim(task.getId(), user);
            }
            return forms.getTaskFormVariables(task.getId());
        });
    }
}
