package iq.ihala.process.followup;

import static iq.ihala.process.servicereferral.ReferralForms.intake;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.KnownWay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.Overall;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class FollowUpTest {

    private static final String WORKER = "follow.worker";
    private static final String REVIEWER = "follow.super";

    private static final String BOTH = "fol.both";
    private static final String WITHOUT_CONSENT = "boundaryEvent_followUpWithoutConsent";

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
    private ConsentOverrides overrides;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Assessments assessments;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance followUp;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(BOTH, "F", "risk_reviewer", "case_worker");
        // A Tuesday at ten, without a day off near.
        time.is(LocalDateTime.of(2026, 12, 1, 10, 0));
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void theFirstContactComesSoonAndTheNextByTheRhythmOfTheLevel() {
        follow("HIGH");

        assertThat(followUp).isWaitingAt("gateway_waitForContact");
        assertThat(due()).isEqualTo(basra(2026, 12, 3, 10));
        theDayComes();
        assertThat(followUp).isWaitingAt("userTask_followUp").hasPassed("catchEvent_followUpDue");
        assertThat(shown("userTask_followUp", "agreedContact")).contains("الآن: داخل الوقت الآمن");
        assertThat(shown("userTask_followUp", "openReferrals")).isEqualTo("لا إحالات مفتوحة.");
        answer("userTask_followUp", reached("CONTINUE"));

        assertThat(followUp).isWaitingAt("gateway_waitForContact").hasPassed("gateway_next");
        assertThat(value("missedContacts")).isEqualTo(0);
        assertThat(caseFiles.contacts(number).made()).isEqualTo(1);
        // A week later by the rhythm; the re-assessment of the first of December is due before.
        assertThat(due()).isEqualTo(basra(2026, 12, 8, 10));
    }

    @Test
    void theContactIsNeverLaterThanTheSuicideToolAllows() {
        number = aCase();
        assessments.record(number.value(), RiskTool.SUICIDE_FULL, RiskLevel.MEDIUM, false, "");
        follow("LOW", number);

        assertThat(due()).isEqualTo(basra(2026, 12, 4, 10));
    }

    @Test
    void aReassessmentThatIsDueIsNotPutOff() {
        follow("HIGH");
        time.passes(Duration.ofDays(8));
        theDayComes();

        refused(WORKER, "userTask_followUp", reached("CONTINUE"), "حان موعد إعادة تقييم الخطورة");
        // The way was missed: the next try comes soon, not in the same minute.
        answer("userTask_followUp", missed());
        assertThat(due()).isEqualTo(basra(2026, 12, 9, 11));
        theDayComes();
        answer("userTask_followUp", reached("REASSESS"));
        ended("endEvent_reassess", "REASSESS");
    }

    @Test
    void theRiskIsAssessedAgainAlsoIfNobodyIsReachedOrThinksOfIt() {
        follow("HIGH");
        assertThat(reassessment()).isEqualTo(basra(2026, 12, 8, 11));
        time.passes(Duration.ofDays(7));
        theDayComes();
        answer("userTask_followUp", missed());
        assertThat(reassessment()).as("an hour after it was due").isEqualTo(basra(2026, 12, 8, 11));

        jobs.executeJob(timer("catchEvent_reassessDue").getId());

        ended("endEvent_reassess", "REASSESS");
        assertThat(followUp).hasPassed("catchEvent_reassessDue").hasNotPassed("gateway_next");
    }

    @Test
    void aNewIncidentLeadsToAnAssessmentWhateverElseIsWished() {
        follow("LOW");
        theDayComes();
        answer("userTask_followUp", with(reached("CLOSE"), "incidentSince", "YES"));

        ended("endEvent_reassess", "REASSESS");
        assertThat(followUp).hasNotPassed("endEvent_close");
    }

    @Test
    void aNewRiskCountsEvenIfThePersonCouldNotTalk() {
        follow("LOW");
        theDayComes();
        answer("userTask_followUp", with(unsafe(), "newRisk", "YES"));

        ended("endEvent_reassess", "REASSESS");
        assertThat(caseFiles.contacts(number).made()).isZero();
    }

    @Test
    void somethingThatHappenedBringsTheContactForward() {
        follow("LOW");
        runtime.createMessageCorrelation(FollowUpProcess.NOW_MESSAGE)
                .processInstanceBusinessKey(number.value())
                .correlate();

        assertThat(followUp)
                .isWaitingAt("userTask_followUp")
                .hasPassed("catchEvent_followUpNow")
                .hasNotPassed("catchEvent_followUpDue");
        answer("userTask_followUp", reached("OPTIONS"));
        ended("endEvent_options", "OPTIONS");
    }

    @Test
    void wherePlansAreReachedThePersonMayAskToClose() {
        follow("LOW");
        theDayComes();
        answer("userTask_followUp", reached("CLOSE"));

        ended("endEvent_close", "CLOSE");
    }

    @Test
    void whoeverCouldNotTalkSafelyWasNotReached() {
        follow("LOW");
        theDayComes();
        answer("userTask_followUp", unsafe());

        assertThat(followUp).isWaitingAt("gateway_waitForContact").hasPassed("gateway_threeMissed");
        assertThat(value("contactMade")).isEqualTo(false);
        assertThat(value("missedContacts")).isEqualTo(1);
    }

    @Test
    void nobodyIsCalledWhoAskedNotToBeCalledNorOnATelephoneThatOthersHear() {
        number = aCase(with(intake(), "safeContactMethod", "NONE"));
        follow("LOW", number);
        theDayComes();
        assertThat(shown("userTask_followUp", "agreedContact")).contains("هو يتصل بنا");
        refused(WORKER, "userTask_followUp", reached("CONTINUE"), "اتُّفق على ألا يُتصل");
        answer("userTask_followUp", with(reached("CONTINUE"), "contactMethodUsed", "PERSON_CAME"));
        assertThat(followUp).isWaitingAt("gateway_waitForContact");

        for (String shared : List.of("YES", "UNKNOWN")) {
            number = aCase(with(intake(), "phoneShared", shared));
            follow("LOW", number);
            theDayComes();
            assertThat(shown("userTask_followUp", "agreedContact"))
                    .contains("لا يُتصل بهاتف الشخص")
                    .doesNotContain("0770");
            refused(WORKER, "userTask_followUp", reached("CONTINUE"), "مشترك أو مراقب");
        }
    }

    @Test
    void theFormSaysWhenItIsNotTheTimeToCall() {
        number = aCase(with(intake(), Map.of("safeDays", List.of("MON"), "safeHours", List.of("H22_06"))));
        follow("LOW", number);
        theDayComes();
        assertThat(shown("userTask_followUp", "agreedContact")).contains("خارج الوقت الآمن");
        // The night of Monday lasts until Tuesday at six.
        time.is(LocalDateTime.of(2026, 12, 8, 5, 0));
        assertThat(shown("userTask_followUp", "agreedContact")).contains("داخل الوقت الآمن");
    }

    @Test
    void nobodyComesToTheHouseWithoutAYes() {
        follow("LOW");
        theDayComes();
        refused(WORKER, "userTask_followUp", with(reached("CONTINUE"), "visitType", "HOME"), "لا زيارة منزلية");
        consents.give(
                new ConsentGiven(number, ConsentCode.C_VISIT, null, null, null, "SELF", "SIGNED", null, "AR", WORKER));
        answer("userTask_followUp", with(reached("CONTINUE"), "visitType", "HOME"));
        assertThat(followUp).isWaitingAt("gateway_waitForContact").hasNotPassed(WITHOUT_CONSENT);
        assertThat(consents.isLive(number, ConsentCode.C_VISIT, null, null))
                .as("one consent is one visit")
                .isFalse();
    }

    @Test
    void aVisitThatIsAllowedInGeneralStillNeedsItsOwnConsentAndCountsAsNoContact() {
        number = aCase(with(intake(), "homeVisitAllowed", "YES"));
        follow("LOW", number);
        theDayComes();
        answer("userTask_followUp", with(reached("CONTINUE"), "visitType", "HOME"));

        assertThat(followUp).isWaitingAt("gateway_waitForContact").hasPassed(WITHOUT_CONSENT);
        assertThat(caseFiles.contacts(number).made()).isZero();
        assertThat(caseFiles.lastStep(number, followUp.getId(), FollowUpProcess.FOLLOW_UP_FORM))
                .as("what was written is kept apart")
                .isEmpty();
        assertThat(caseFiles.lastStep(number, followUp.getId(), FollowUpProcess.FOLLOW_UP_FORM + ".noConsent"))
                .isPresent();
    }

    @Test
    void aDangerThatWasSeenWithoutConsentIsNotLost() {
        number = aCase(with(intake(), "homeVisitAllowed", "YES"));
        follow("LOW", number);
        theDayComes();
        answer("userTask_followUp", with(reached("CONTINUE"), Map.of("visitType", "HOME", "newRisk", "YES")));
        ended("endEvent_reassess", "REASSESS");
    }

    @Test
    void theTrustedPersonIsContactedOncePerConsent() {
        number = aCase(with(intake(), Map.of("safeContactMethod", "VIA_PERSON", "safePersonName", "خالتها")));
        follow("LOW", number);
        consents.give(new ConsentGiven(
                number, ConsentCode.C_FAMILY, "SAFE_PERSON", "خالتها", null, "SELF", "SIGNED", null, "AR", WORKER));
        theDayComes();
        answer("userTask_followUp", with(reached("CONTINUE"), "contactMethodUsed", "VIA_PERSON"));
        assertThat(followUp).isWaitingAt("gateway_waitForContact").hasNotPassed(WITHOUT_CONSENT);
        theDayComes();
        answer("userTask_followUp", with(reached("CONTINUE"), "contactMethodUsed", "VIA_PERSON"));
        assertThat(followUp).isWaitingAt("gateway_waitForContact").hasPassed(WITHOUT_CONSENT);
    }

    @Test
    void aCallAtAnotherTimeOrByAnotherWayIsRefusedButAnHonestWordIsNot() {
        number = aCase(with(intake(), Map.of("safeDays", List.of("MON"), "safeHours", List.of("H08_10"))));
        follow("LOW", number);
        theDayComes();
        time.is(LocalDateTime.of(2026, 12, 7, 10, 0));
        refused(WORKER, "userTask_followUp", reached("CONTINUE"), "خارج الأيام أو الساعات الآمنة");
        refused(
                WORKER,
                "userTask_followUp",
                with(reached("CONTINUE"), Map.of("contactMethodUsed", "WORK", "talkTime", "09:59")),
                "وسيلة أخرى");
        refused(WORKER, "userTask_followUp", with(reached("CONTINUE"), "outsideAgreed", "DANGER"), "ليس وشيكاً");
        // The call was made within the hours; only the form comes later.
        answer("userTask_followUp", with(reached("CONTINUE"), "talkTime", "09:59"));
        theDayComes();
        time.is(LocalDateTime.of(2026, 12, 9, 10, 0));
        // She called herself.
        answer("userTask_followUp", with(reached("CONTINUE"), "contactMethodUsed", "PERSON_CAME"));
        theDayComes();
        int before = told(REVIEWER);
        answer("userTask_followUp", with(reached("CONTINUE"), "outsideAgreed", "INCIDENT"));

        assertThat(told(REVIEWER) - before).as("the supervisors are told").isEqualTo(1);
        assertThat(jdbc.queryForMap(
                        "select way, objection, why from contact_outside where case_number = ?", number.value()))
                .containsEntry("way", "PHONE_OWN")
                .containsEntry("objection", "OUTSIDE_HOURS")
                .containsEntry("why", "INCIDENT");
    }

    @Test
    void afterThreeTriesInVainOneDecidesAndMayTryAgain() {
        follow("MEDIUM");
        missThreeTimes();

        assertThat(told(REVIEWER)).isZero();
        assertThat(followUp).isWaitingAt("userTask_decideCannotReach");
        assertThat(value("missedContacts")).isEqualTo(3);
        refused(WORKER, "userTask_decideCannotReach", decision("WELFARE_CHECK"), "للخطورة المرتفعة");
        refused(WORKER, "userTask_decideCannotReach", decision("CLOSE_LOST"), "خلال 14 يوماً");
        answer("userTask_decideCannotReach", decision("RETRY"));

        assertThat(followUp).isWaitingAt("gateway_waitForContact").hasNotPassed("userTask_welfareCheck");
        time.passes(Duration.ofDays(20));
        theDayComes();
        answer("userTask_followUp", missed());
        answer("userTask_decideCannotReach", decision("CLOSE_LOST"));
        ended("endEvent_lost", "LOST");
    }

    @Test
    void inHighDangerASupervisorDecidesAndPoliceGoOnlyWithConsent() {
        follow("HIGH");
        missThreeTimes();
        assertThat(told(REVIEWER)).isEqualTo(1);
        refused(WORKER, "userTask_decideCannotReach", decision("WELFARE_CHECK"), "يقرر المشرف");
        handOver("userTask_decideCannotReach");
        refused(REVIEWER, "userTask_decideCannotReach", decision("CLOSE_LOST"), "تلزم 5 محاولات");
        answer(REVIEWER, "userTask_decideCannotReach", decision("WELFARE_CHECK"));

        assertThat(followUp).isWaitingAt("userTask_welfareCheck");
        answer("userTask_welfareCheck", welfare("COMMUNITY_POLICE", "SAFE"));
        assertThat(followUp).isWaitingAt("userTask_decideCannotReach").hasPassed("boundaryEvent_welfareWithoutConsent");
        handOver("userTask_decideCannotReach");
        for (String way : List.of("VISIT", "SAFE_PERSON", "PARTNER")) {
            answer(REVIEWER, "userTask_decideCannotReach", decision("WELFARE_CHECK"));
            answer("userTask_welfareCheck", welfare(way, "SAFE"));
            handOver("userTask_decideCannotReach");
        }
        answer(REVIEWER, "userTask_decideCannotReach", decision("WELFARE_CHECK"));
        answer("userTask_welfareCheck", welfare("CLINIC", "NOT_FOUND"));
        assertThat(followUp).isWaitingAt("gateway_waitForContact");

        theDayComes();
        answer("userTask_followUp", missed());
        handOver("userTask_decideCannotReach");
        answer(REVIEWER, "userTask_decideCannotReach", decision("WELFARE_CHECK"));
        consents.give(
                new ConsentGiven(number, ConsentCode.C_CP, null, null, null, "SELF", "SIGNED", null, "AR", WORKER));
        answer("userTask_welfareCheck", welfare("COMMUNITY_POLICE", "SAFE"));
        assertThat(followUp).isWaitingAt("gateway_waitForContact");
    }

    @Test
    void whoeverIsFoundAtRiskIsNotForgotten() {
        follow("IMMINENT");
        missThreeTimes();
        handOver("userTask_decideCannotReach");
        refused(REVIEWER, "userTask_decideCannotReach", decision("CLOSE_LOST"), "وشيكة");
        // In imminent danger no consent is waited for, but two people decide.
        give("userTask_decideCannotReach", BOTH);
        answer(
                BOTH,
                "userTask_decideCannotReach",
                with(decision("WELFARE_CHECK"), "checkWithoutConsent", "COMMUNITY_POLICE"));
        Map<String, Object> found = welfare("COMMUNITY_POLICE", "AT_RISK");
        give("userTask_welfareCheck", BOTH);
        refused(BOTH, "userTask_welfareCheck", found, "شخص ثانٍ");
        give("userTask_welfareCheck", WORKER);
        refused(WORKER, "userTask_welfareCheck", found, "لماذا لم يُخبَر");
        answer("userTask_welfareCheck", with(found, Map.of("personTold", "NO", "notToldReason", "أهلها حولها")));
        assertThat(overrides.ofCase(number)).singleElement().satisfies(override -> {
            assertThat(override.askedBy()).isEqualTo(BOTH);
            assertThat(override.decidedBy()).isEqualTo(WORKER);
            assertThat(override.usedFor()).isEqualTo("COMMUNITY_POLICE");
            assertThat(override.notToldBecause()).isEqualTo("أهلها حولها");
        });

        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox_message where idempotency_key like 'alarm/%' and case_number = ?",
                        Integer.class, number.value()))
                .isEqualTo(1);
    }

    private int told(String user) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and case_number = ?",
                Integer.class,
                user,
                number.value());
    }

    private void follow(String level) {
        follow(level, aCase());
    }

    private void follow(String level, CaseNumber caseNumber) {
        number = caseNumber;
        assessments.recordOverall(
                number.value(), new Overall(RiskLevel.valueOf(level), "DV", false, false, true, List.of()), REVIEWER);
        caseFiles.recordLevel(number, level);
        followUp = runtime.startProcessInstanceByKey(
                FollowUpProcess.KEY,
                number.value(),
                Map.of("riskLevel", level, "restricted", false, "caseWorkerId", WORKER));
    }

    private CaseNumber aCase() {
        return aCase(intake());
    }

    private CaseNumber aCase(Map<String, Object> known) {
        CaseNumber opened = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(opened, WORKER);
        caseFiles.storeStep(
                new StepAnswers(opened, "reception", "reception.takeIntake", 1, WORKER, Instant.now(), known));
        KnownWay.agree(contacts, opened, known, WORKER);
        return opened;
    }

    private void missThreeTimes() {
        for (int tries = 0; tries < 3; tries++) {
            theDayComes();
            answer("userTask_followUp", missed());
        }
    }

    private void theDayComes() {
        jobs.executeJob(timer("catchEvent_followUpDue").getId());
    }

    private static Map<String, Object> reached(String nextStep) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("contactMade", "YES");
        answers.put("safeToTalk", "YES");
        answers.put("contactMethodUsed", "PHONE_OWN");
        answers.put("visitType", "PHONE");
        answers.put("newRisk", "NO");
        answers.put("incidentSince", "NO");
        answers.put("serviceReceived", "NO_SERVICE");
        answers.put("planStillFits", "YES");
        answers.put("nextStep", nextStep);
        return answers;
    }

    private static Map<String, Object> unsafe() {
        return Map.of(
                "contactMade", "YES",
                "safeToTalk", "NO",
                "contactMethodUsed", "PHONE_OWN",
                "visitType", "PHONE",
                "newRisk", "NO");
    }

    private static Map<String, Object> missed() {
        return Map.of("contactMade", "NO", "contactMethodUsed", "PHONE_OWN", "visitType", "PHONE");
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of(
                "triedWays", List.of("OTHER_TIME"), "unreachableDecision", decision, "unreachableReason", "سبب القرار");
    }

    private static Map<String, Object> welfare(String way, String result) {
        return Map.of("safeToTalk", "YES", "welfareWay", way, "welfareResult", result);
    }

    private void give(String element, String user) {
        tasks.setAssignee(house.task(number.value(), element).getId(), user);
    }

    /** A supervisor takes the task over from the case worker. */
    private void handOver(String element) {
        Task task = house.task(number.value(), element);
        house.as(REVIEWER, () -> {
            tasks.setAssignee(task.getId(), REVIEWER);
            return null;
        });
    }

    private void ended(String end, String result) {
        assertThat(followUp).isEnded().hasPassed(end);
        assertThat(value("followUpResult")).isEqualTo(result);
    }

    private Object value(String variable) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(followUp.getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    /** When the contact is planned, to the hour: the clock of the tests goes on. */
    private LocalDateTime due() {
        return at("catchEvent_followUpDue");
    }

    private LocalDateTime reassessment() {
        return at("catchEvent_reassessDue");
    }

    private LocalDateTime at(String event) {
        return LocalDateTime.ofInstant(timer(event).getDuedate().toInstant(), time.getZone())
                .truncatedTo(ChronoUnit.HOURS);
    }

    private Job timer(String event) {
        return jobs.createJobQuery()
                .processInstanceId(followUp.getId())
                .activityId(event)
                .singleResult();
    }

    private static LocalDateTime basra(int year, int month, int day, int hour) {
        return LocalDateTime.of(year, month, day, hour, 0);
    }

    private String shown(String element, String fact) {
        Task task = house.task(number.value(), element);
        return house.as(
                WORKER,
                () -> String.valueOf(forms.getTaskFormVariables(task.getId()).get(fact)));
    }

    private void answer(String element, Map<String, Object> answers) {
        answer(WORKER, element, answers);
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
