package iq.ihala.process.closure;

import static iq.ihala.process.servicereferral.ReferralForms.intake;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.referral.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class ClosureTest {

    private static final String WORKER = "close.worker";
    private static final String REVIEWER = "close.super";
    private static final String COUNSELLOR = "close.intake";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Referrals referrals;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance closure;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(COUNSELLOR, "F", "intake_counsellor", "case_worker");
        time.is(LocalDateTime.of(2026, 12, 1, 10, 0));
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        caseFiles.storeStep(
                new StepAnswers(number, "reception", "reception.takeIntake", 1, WORKER, Instant.now(), intake()));
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void aCaseWhoseGoalsAreMetIsClosedByAnotherPerson() {
        mediumForTwoMonthsWithTwoContacts();
        request("MEDIUM", requested("GOALS_MET"));

        assertThat(closure).isWaitingAt("userTask_reviewClosure").hasNotPassed("userTask_readBlockers");
        assertThat(value("closureBlockers")).isEqualTo("");
        assertThat(value("daysAtOrBelowMedium")).isEqualTo(60);
        assertThat(value("followUpMinimumMet")).isEqualTo(true);
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));

        assertThat(closure).isEnded().hasPassed("endEvent_closed").hasNotPassed("userTask_askFeedback");
        assertThat(value("closureResult")).isEqualTo("CLOSED");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(caseFiles.summary(number).closureReason()).isEqualTo("GOALS_MET");
    }

    @Test
    void whatStillStandsAgainstClosingIsSaidInWords() {
        legalFiles.recordFacts(number.value(), time.today().minusMonths(3).plusDays(5), null, WORKER);
        legalFiles.recordOffences(number.value(), java.util.Set.of(), "YES", WORKER);
        legalFiles.computeComplaintDeadline(number.value());
        referrals.open(number.value(), "LEGAL", null);
        request("HIGH", with(requested("GOALS_MET"), "safetyPlanReviewed", "NO"));

        assertThat(closure).isWaitingAt("userTask_readBlockers").hasNotPassed("userTask_reviewClosure");
        assertThat(value("closureBlockers"))
                .isEqualTo("DEADLINE_OPEN,FOLLOW_UP_MINIMUM,ITEMS_OPEN,LEVEL_TOO_HIGH,PLAN_NOT_REVIEWED");
        assertThat(shown(WORKER, "userTask_readBlockers", "closureBlockersText"))
                .contains("بنود مفتوحة: 1", "0 اتصالات خلال 0 يوماً", "مدة قانونية", "خطة السلامة", "30 يوماً");
        answer(WORKER, "userTask_readBlockers", Map.of("blockersRead", true));

        assertThat(closure).isEnded().hasPassed("endEvent_notYet");
        assertThat(value("closureResult")).isEqualTo("NOT_YET");
        assertThat(caseFiles.summary(number).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void neitherTheRequesterNorTheCaseWorkerApproves() {
        house.employ(WORKER, "F", "case_worker", "risk_reviewer");
        mediumForTwoMonthsWithTwoContacts();
        request("MEDIUM", requested("GOALS_MET"));
        refused(WORKER, "userTask_reviewClosure", Map.of("closureApproved", "YES"), "");
        // Another colleague asked, but the case worker is a supervisor too.
        caseFiles.assignCaseWorker(number, REVIEWER);
        refused(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"), "من يعمل على الحالة");
        assertThat(closure).isWaitingAt("userTask_reviewClosure");
    }

    @Test
    void aClosureThatIsNotApprovedGoesBackWithItsReason() {
        mediumForTwoMonthsWithTwoContacts();
        request("MEDIUM", requested("GOALS_MET"));
        answer(
                REVIEWER,
                "userTask_reviewClosure",
                Map.of("closureApproved", "NO", "closureReturnReason", "اتصال آخر أولاً"));

        assertThat(closure).isEnded().hasPassed("endEvent_notYet").hasNotPassed("serviceTask_closeCase");
        assertThat(value("closureResult")).isEqualTo("NOT_YET");
    }

    @Test
    void somebodyElseAsksForFeedbackAndDangerInItReachesTheSupervisors() {
        mediumForTwoMonthsWithTwoContacts();
        agreesToFeedback();
        request("MEDIUM", requested("GOALS_MET"));
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));

        assertThat(closure).isWaitingAt("userTask_askFeedback");
        refused(COUNSELLOR, "userTask_askFeedback", with(feedback(), "safeToTalk", "NO"), "غير آمن");
        caseFiles.assignCaseWorker(number, COUNSELLOR);
        refused(COUNSELLOR, "userTask_askFeedback", feedback(), "غير من عمل على الحالة");
        caseFiles.assignCaseWorker(number, WORKER);
        answer(COUNSELLOR, "userTask_askFeedback", with(feedback(), "feedbackAlarm", "YES"));

        assertThat(closure).isWaitingAt("userTask_handleFeedbackAlarm");
        Map<String, Object> handled = Map.of("alarmKind", "MISCONDUCT", "alarmAction", "سُمعت الشكوى");
        caseFiles.assignCaseWorker(number, REVIEWER);
        refused(REVIEWER, "userTask_handleFeedbackAlarm", handled, "من عمل على الحالة");
        caseFiles.assignCaseWorker(number, WORKER);
        assertThat(shown(REVIEWER, "userTask_handleFeedbackAlarm", "feedbackComment"))
                .isEqualTo("canary-comment");
        answer(REVIEWER, "userTask_handleFeedbackAlarm", handled);

        assertThat(closure).isEnded().hasPassed("endEvent_closed").hasNotPassed("boundaryEvent_feedbackTooLate");
        assertThat(mailedTo(REVIEWER)).isEqualTo(1);
        assertThat(mailedTo(WORKER)).isZero();
    }

    @Test
    void anAnswerWithoutAnythingToWorryAboutEndsTheCase() {
        mediumForTwoMonthsWithTwoContacts();
        agreesToFeedback();
        request("MEDIUM", requested("GOALS_MET"));
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));

        answer(COUNSELLOR, "userTask_askFeedback", feedback());

        assertThat(closure).isEnded().hasPassed("endEvent_closed").hasNotPassed("userTask_handleFeedbackAlarm");
        assertThat(mailedTo(REVIEWER)).isZero();
    }

    @Test
    void theDeathOfAPersonIsNoReasonThatACaseWorkerChooses() {
        start("LOW");
        refused(WORKER, "userTask_requestClosure", requested("DECEASED"), "يسجلها المشرف");
    }

    @Test
    void whetherThePersonMayBeAskedLaterIsAskedAgainAtTheEnd() {
        agreesToFeedback();
        // Two months later the yes of the first talk has run out.
        mediumForTwoMonthsWithTwoContacts();
        request("MEDIUM", requested("GOALS_MET"));
        assertThat(value("feedbackConsent")).isEqualTo(false);
        request("MEDIUM", with(requested("GOALS_MET"), "feedbackAgreed", "YES"));
        assertThat(value("feedbackConsent")).isEqualTo(true);
        request("MEDIUM", with(requested("GOALS_MET"), "feedbackAgreed", "NO"));
        assertThat(value("feedbackConsent")).isEqualTo(false);
    }

    @Test
    void nobodyAsksOnceTheConsentWasTakenBack() {
        mediumForTwoMonthsWithTwoContacts();
        agreesToFeedback();
        request("MEDIUM", requested("GOALS_MET"));
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));
        consents.withdraw(number, ConsentCode.C_FEEDBACK, null, COUNSELLOR);
        answer(COUNSELLOR, "userTask_askFeedback", feedback());

        assertThat(closure).isEnded().hasPassed("boundaryEvent_noConsent", "endEvent_closed");
    }

    @Test
    void nobodyAsksOnceTheConsentHasRunOut() {
        mediumForTwoMonthsWithTwoContacts();
        agreesToFeedback();
        request("MEDIUM", requested("GOALS_MET"));
        answer(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"));
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(closure.getId())
                .activityId("boundaryEvent_feedbackTooLate")
                .singleResult()
                .getId());

        assertThat(closure).isEnded().hasPassed("boundaryEvent_feedbackTooLate", "endEvent_closed");
    }

    @Test
    void aReasonMustAgreeWithWhatHappened() {
        start("MEDIUM");
        refused(WORKER, "userTask_requestClosure", requested("PERSON_REQUEST"), "الشخص طلب الإغلاق بنفسه");
        refused(WORKER, "userTask_requestClosure", requested("LOST"), "خلال 14 يوماً");
        for (int tries = 0; tries < 3; tries++) {
            caseFiles.recordContact(number, false, "PHONE_OWN");
            time.passes(Duration.ofDays(8));
        }
        // Whoever cannot be reached cannot review a plan.
        answer(WORKER, "userTask_requestClosure", with(requested("LOST"), "safetyPlanReviewed", "NO"));
        assertThat(closure).isWaitingAt("userTask_reviewClosure");
    }

    @Test
    void noCaseIsClosedWhileADangerOfItIsBeingHandled() {
        mediumForTwoMonthsWithTwoContacts();
        request("MEDIUM", requested("GOALS_MET"));
        runtime.startProcessInstanceByKey("immediate-danger", number.value(), Map.of("riskLevel", "IMMINENT"));

        refused(REVIEWER, "userTask_reviewClosure", Map.of("closureApproved", "YES"), "إشارة خطر");
        request("MEDIUM", requested("GOALS_MET"));
        assertThat(closure).isWaitingAt("userTask_readBlockers");
        assertThat(value("closureBlockers")).isEqualTo("ITEMS_OPEN");
    }

    private void mediumForTwoMonthsWithTwoContacts() {
        caseFiles.recordLevel(number, "MEDIUM");
        caseFiles.recordContact(number, true, "PHONE_OWN");
        time.passes(Duration.ofDays(60));
        caseFiles.recordContact(number, true, "PHONE_OWN");
    }

    private void agreesToFeedback() {
        consents.give(new ConsentGiven(
                number, ConsentCode.C_FEEDBACK, null, null, null, "SELF", "SIGNED", null, "AR", WORKER));
    }

    private void request(String level, Map<String, Object> answers) {
        start(level);
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(closure.getId())
                .singleResult();
        house.answer(WORKER, task, answers);
    }

    private void start(String level) {
        closure = runtime.startProcessInstanceByKey(
                ClosureProcess.KEY,
                number.value(),
                Map.of("riskLevel", level, "restricted", false, "caseWorkerId", WORKER));
    }

    private static Map<String, Object> requested(String reason) {
        return Map.of(
                "closureReason", reason,
                "personAskedToClose", "NO",
                "safetyPlanReviewed", "YES",
                "deadlineTold", "NO",
                "lessons", "نبدأ بالخطة أبكر");
    }

    private static Map<String, Object> feedback() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("safeToTalk", "YES");
        answers.put("feedbackWanted", "YES");
        for (String asked : java.util.List.of("Access", "Respect", "Confidentiality", "Clarity", "Speed", "Safer")) {
            answers.put("feedback" + asked, "4");
        }
        answers.put("feedbackRecommend", "YES");
        answers.put("feedbackChoice", "PARTLY");
        answers.put("feedbackComment", "canary-comment");
        answers.put("feedbackAlarm", "NO");
        return answers;
    }

    private Object value(String variable) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(closure.getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    private int mailedTo(String user) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and template = 'ATTENTION_NEEDED'"
                        + " and case_number = ?",
                Integer.class,
                user,
                number.value());
    }

    private String shown(String user, String element, String fact) {
        Task task = house.task(number.value(), element);
        return house.as(
                user,
                () -> String.valueOf(forms.getTaskFormVariables(task.getId()).get(fact)));
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number.value(), element, answers);
    }

    private void refused(String user, String element, Map<String, Object> answers, String reason) {
        assertThatThrownBy(() -> answer(user, element, answers))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(reason);
    }
}
