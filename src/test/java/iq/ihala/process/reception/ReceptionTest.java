package iq.ihala.process.reception;

import static iq.ihala.process.reception.ReceptionForms.advice;
import static iq.ihala.process.reception.ReceptionForms.consent;
import static iq.ihala.process.reception.ReceptionForms.counsellor;
import static iq.ihala.process.reception.ReceptionForms.earlierCase;
import static iq.ihala.process.reception.ReceptionForms.intake;
import static iq.ihala.process.reception.ReceptionForms.noConsent;
import static iq.ihala.process.reception.ReceptionForms.rightsExplained;
import static iq.ihala.process.reception.ReceptionForms.safe;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.People;
import iq.ihala.casefile.Persons;
import iq.ihala.process.common.DangerSignals;
import iq.ihala.process.immediatedanger.DangerForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.Traces;
import iq.ihala.staff.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ReceptionTest {

    private static final String CANARY = "كناري الاستقبال";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private WantedWomen women;

    @Autowired
    private Persons persons;

    @Autowired
    private Consents consents;

    @Autowired
    private Staff staff;

    @Autowired
    private DangerSignals signals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String number;
    private ProcessInstance reception;

    @BeforeEach
    void aWomanAndAManAndASupervisorAreOnDuty() {
        BpmnAwareTests.init(engine);
        for (String group : List.of("intake_counsellor", "risk_reviewer")) {
            staff.members(group).forEach(member -> staff.onDuty(member.user(), false));
        }
        house.employ("rec.zahra", "F", "intake_counsellor");
        house.employ("rec.ali", "M", "intake_counsellor");
        house.employ("rec.super", "F", "risk_reviewer");
        house.employ("rec.social", "F", "social_researcher");
    }

    @Test
    void aPersonWhoIsSafeIsReceivedByTheCounsellorWhoAlreadyTalkedToHer() {
        receive();
        house.answer("rec.zahra", number, "userTask_checkSafety", safe("F"));

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("rec.zahra");
        assertThat(caseFiles.summary(caseNumber()).counsellor()).isEqualTo("rec.zahra");

        house.answer("rec.zahra", number, "userTask_explainRights", rightsExplained());
        house.answer("rec.zahra", number, "userTask_askConsentToRecord", consent("FULL"));
        house.answer("rec.zahra", number, "userTask_takeIntake", intake(unique(), "25_34"));

        assertEnded("endEvent_received")
                .hasPassed(
                        "serviceTask_findStaffOnDuty",
                        "serviceTask_allocateCounsellor",
                        "serviceTask_searchEarlierCase")
                .hasNotPassed(
                        "callActivity_immediateDanger",
                        "userTask_allocateCounsellor",
                        "userTask_confirmEarlierCase",
                        "serviceTask_startMinorProtection");
        assertThat(variables())
                .containsEntry("receptionResult", "RECEIVED")
                .containsEntry("problemTypes", "FAM")
                .containsEntry("isMinor", false)
                .containsEntry("restricted", false)
                .containsEntry("earlierCaseFound", false)
                .containsEntry("counsellorId", "rec.zahra");
        assertThat(consents.isLive(caseNumber(), ConsentCode.C_RECORD, null, null))
                .isTrue();
    }

    @Test
    void somebodyInDangerIsBroughtToSafetyBeforeAnythingElse() {
        receive();
        house.answer("rec.ali", number, "userTask_checkSafety", with(safe("NONE"), "immediateDanger", "YES"));

        BpmnAwareTests.assertThat(reception)
                .isWaitingAt("callActivity_immediateDanger")
                .hasNotPassed("serviceTask_findStaffOnDuty");
        house.employ("rec.worker", "F", "case_worker");
        DangerForms.handleWithoutPolice(house, number, "rec.ali", "rec.super", "rec.worker");

        BpmnAwareTests.assertThat(reception)
                .hasPassed("callActivity_immediateDanger")
                .isWaitingAt("userTask_explainRights");
        assertThat(variables()).containsEntry("safePlace", "NONE_AVAILABLE");
        assertThat(caseFiles.summary(new CaseNumber(number)).caseWorker()).isEqualTo("rec.worker");
        house.answer("rec.ali", number, "userTask_explainRights", rightsExplained());
        house.answer("rec.ali", number, "userTask_askConsentToRecord", consent("FULL"));
        house.answer("rec.ali", number, "userTask_takeIntake", intake(unique(), "35_49"));

        assertThat(jdbc.queryForObject(
                        "select count(*) from service_gap where case_number = ? and service_code = 'SHELTER'",
                        Integer.class,
                        number))
                .isOne();
    }

    @Test
    void medicalNeedAloneLeadsToTheDangerPathToo() {
        receive();
        house.answer("rec.ali", number, "userTask_checkSafety", with(safe("NONE"), "needsMedicalNow", "YES"));

        BpmnAwareTests.assertThat(reception).isWaitingAt("callActivity_immediateDanger");
    }

    @Test
    void nobodyWithAConflictOfInterestIsGivenToThePerson() {
        receive();
        house.employ("rec.opener", "M", "intake_counsellor");
        house.answer("rec.opener", number, "userTask_checkSafety", safe("NONE"));
        assertThat(variables()).containsEntry("counsellorId", "rec.opener");

        receive();
        staff.onDuty("rec.opener", false);
        staff.declareConflict("rec.zahra", number, "rec.super");
        house.answer("rec.opener", number, "userTask_checkSafety", safe("NONE"));

        assertThat(variables()).containsEntry("allocation", "ASSIGN").containsEntry("counsellorId", "rec.ali");
    }

    @Test
    void theOneWithFewerOpenTasksIsChosenWhenTheFirstTalkWasWithSomebodyElse() {
        keepBusy("rec.zahra");
        receive();
        house.employ("rec.maryam", "F", "intake_counsellor");
        house.answer("rec.ali", number, "userTask_checkSafety", safe("F"));

        assertThat(variables()).containsEntry("counsellorId", "rec.maryam");
    }

    @Test
    void aFemaleCounsellorWhoIsNotOnDutyIsCountedAndThePersonDecides() {
        staff.onDuty("rec.zahra", false);
        receive();
        house.answer("rec.ali", number, "userTask_checkSafety", safe("F"));

        BpmnAwareTests.assertThat(reception)
                .isWaitingAt("userTask_allocateCounsellor")
                .hasNotPassed("userTask_explainRights");
        assertThat(variables())
                .containsEntry("matchingOnDuty", false)
                .containsEntry("anyoneOnDuty", true)
                .containsEntry("allocation", "ASK_PERSON");
        assertThat(variables().get("counsellorId")).isNull();
        refused("rec.super", "userTask_allocateCounsellor", counsellor("rec.ali", "WAIT"), "خلاف رغبة الشخص");
        refused("rec.super", "userTask_allocateCounsellor", counsellor("rec.zahra", "FOUND"), "خارج الدوام");
        refused("rec.super", "userTask_allocateCounsellor", counsellor("rec.super", "CONTINUE"), "اختيار غير موجود");

        house.answer("rec.super", number, "userTask_allocateCounsellor", counsellor("rec.ali", "CONTINUE"));

        assertThat(variables()).containsEntry("noFemaleAvailable", true).containsEntry("counsellorId", "rec.ali");
        assertThat(women.page(0, 1_000))
                .extracting(WantedWomen.Event::caseNumber)
                .contains(caseNumber());
        assertThat(house.task(number, "userTask_explainRights").getAssignee()).isEqualTo("rec.ali");
    }

    @Test
    void nobodyOnDutyIsTheSupervisorsMatterAndAnAppointmentMayBeWithSomebodyAtHome() {
        staff.onDuty("rec.zahra", false);
        staff.onDuty("rec.ali", false);
        receive();
        house.answer("rec.ali", number, "userTask_checkSafety", safe("NONE"));

        assertThat(variables()).containsEntry("anyoneOnDuty", false).containsEntry("allocation", "SUPERVISOR");
        house.answer(
                "rec.super",
                number,
                "userTask_allocateCounsellor",
                with(
                        counsellor("rec.zahra", "APPOINTMENT"),
                        Map.of("appointmentDate", "2027-01-03", "appointmentTime", "10:00")));

        assertThat(variables()).containsEntry("noFemaleAvailable", false).containsEntry("counsellorId", "rec.zahra");
        assertThat(women.page(0, 1_000))
                .extracting(WantedWomen.Event::caseNumber)
                .doesNotContain(caseNumber());
    }

    @Test
    void aSupervisorIsAlertedWhenThePersonWaitsTooLong() {
        staff.onDuty("rec.zahra", false);
        receive();
        house.answer("rec.ali", number, "userTask_checkSafety", safe("F"));

        fire("boundaryEvent_waitTooLong");

        BpmnAwareTests.assertThat(reception)
                .hasPassed("serviceTask_alertSupervisor", "endEvent_supervisorAlerted")
                .isWaitingAt("userTask_allocateCounsellor");
        assertThat(mailed()).containsExactly("rec.super");
    }

    @Test
    void aTalkWithoutConsentLeavesNothingButTheCount() {
        long before = talksCounted();
        ProcessInstance root = house.start("rec.zahra", "referral-path", Map.of("channel", "WALK_IN"));
        number = house.caseNumber(root);
        reception = receptionOf(number);
        List<String> instances = List.of(root.getId(), reception.getId());
        staff.onDuty("rec.ali", false);
        house.answer("rec.zahra", number, "userTask_checkSafety", safe("M"));
        fire("boundaryEvent_waitTooLong");
        assertThat(mailed()).isNotEmpty();
        house.answer("rec.super", number, "userTask_allocateCounsellor", counsellor("rec.zahra", "CONTINUE"));
        house.answer("rec.zahra", number, "userTask_explainRights", rightsExplained());
        house.answer("rec.zahra", number, "userTask_askConsentToRecord", noConsent());
        assertThat(consents.inForce(caseNumber())).isEmpty();
        staff.declareConflict("rec.social", number, "rec.super");

        transaction.executeWithoutResult(crash -> {
            house.answer("rec.zahra", number, "userTask_adviseWithoutRecord", advice());
            crash.setRollbackOnly();
        });
        assertThat(house.open(number)).containsExactly("userTask_adviseWithoutRecord");
        assertThat(caseFiles.summary(caseNumber()).counsellor()).isEqualTo("rec.zahra");
        assertThat(talksCounted()).isEqualTo(before);
        assertThat(forgettingJobs(root)).isEmpty();

        house.answer("rec.zahra", number, "userTask_adviseWithoutRecord", advice());

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
        BpmnAwareTests.assertThat(reception).hasPassed("serviceTask_forgetTalk", "endEvent_adviceOnly");
        Traces traces = new Traces(jdbc);
        assertThat(traces.tablesHoldingButTheTrail(number)).isNotEmpty().allMatch(table -> table.startsWith("ACT_HI_"));

        assertThat(forgettingJobs(root)).hasSize(1);
        forgettingJobs(root).forEach(job -> management.executeJob(job));

        assertThat(traces.tablesHoldingButTheTrail(number)).isEmpty();
        instances.forEach(instance -> assertThat(traces.tablesHolding(instance)).isEmpty());
        assertThat(talksCounted()).isEqualTo(before + 1);
    }

    @Test
    void aTalkIsNotForgottenWhileADangerPathOfItIsStillOpen() {
        ProcessInstance root = house.start("rec.zahra", "referral-path", Map.of("channel", "PHONE_911"));
        number = house.caseNumber(root);
        house.answer("rec.zahra", number, "userTask_checkSafety", safe("F"));
        house.answer("rec.zahra", number, "userTask_explainRights", rightsExplained());
        assertThat(signals.raise(caseNumber(), "rec.super")).isTrue();
        house.answer("rec.zahra", number, "userTask_askConsentToRecord", noConsent());

        refused("rec.zahra", "userTask_adviseWithoutRecord", advice(), "مسار الخطر");
        assertThat(caseFiles.summary(caseNumber()).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void aPersonWhoAgreedToACodeIsNotIndexed() {
        receiveUpToIntake("F", "CODE_ONLY");
        Map<String, Object> byCode = with(intake(unique(), "18_24"), Map.of("codeName", "نخلة 7"));
        byCode.keySet().removeAll(Set.of("fullName", "motherName"));

        refused("rec.zahra", "userTask_takeIntake", with(byCode, "codeName", "زهراء علي حسين"), "رمز قصير");
        refused("rec.zahra", "userTask_takeIntake", with(byCode, "codeName", "٠٧٧٠ ١٢٣"), "رمز قصير");
        house.answer("rec.zahra", number, "userTask_takeIntake", byCode);

        assertEnded("endEvent_received");
        assertThat(jdbc.queryForObject("select count(*) from person_key where case_number = ?", Integer.class, number))
                .isZero();
        assertThat(consents.live(caseNumber(), ConsentCode.C_RECORD, null, null))
                .hasValueSatisfying(live -> assertThat(live.fieldSet()).isEqualTo("CODE_ONLY"));
    }

    @Test
    void whatContradictsItselfInReceptionIsRefusedAndNothingIsSaved() {
        receive();
        refused(
                "rec.zahra",
                "userTask_checkSafety",
                with(safe("F"), "accessibilityNeed", List.of("NONE", "SIGHT")),
                "لا حاجة");
        house.answer("rec.zahra", number, "userTask_checkSafety", safe("F"));
        house.answer("rec.zahra", number, "userTask_explainRights", rightsExplained());
        refused(
                "rec.zahra",
                "userTask_askConsentToRecord",
                with(consent("FULL"), "consentDate", "2199-01-01"),
                "المستقبل");
        refused(
                "rec.zahra",
                "userTask_askConsentToRecord",
                with(consent("FULL"), Map.of("capacityConcern", "YES", "givenBy", "GUARDIAN")),
                "لا يوقّع قريب");
        house.answer("rec.zahra", number, "userTask_askConsentToRecord", consent("FULL"));

        Map<String, Object> ordinary = intake(unique(), "25_34");
        refused("rec.zahra", "userTask_takeIntake", with(ordinary, "mainProblem", "DV"), "ليست من المشكلات");
        refused("rec.zahra", "userTask_takeIntake", with(ordinary, "birthYear", 1950), "الفئة العمرية");
        refused("rec.zahra", "userTask_takeIntake", with(ordinary, "knowledgeDate", "2199-01-01"), "المستقبل");
        refused(
                "rec.zahra",
                "userTask_takeIntake",
                with(
                        ordinary,
                        Map.of(
                                "phoneShared", "UNKNOWN",
                                "safeContactMethod", "PHONE_OWN",
                                "safePhone", "07700000000",
                                "safeDays", List.of("SUN"),
                                "safeHours", List.of("H08_10"))),
                "تُختار وسيلة أخرى");

        assertThat(caseFiles.newestAnswers(caseNumber(), Set.of("fullName"))).isEmpty();
    }

    @Test
    void anAccusedWithPowerRestrictsTheCaseToSupervisors() {
        receiveUpToIntake("NONE", "FULL");
        house.answer(
                "rec.zahra",
                number,
                "userTask_takeIntake",
                with(intake(unique(), "25_34"), "perpAffiliation", "POLICE"));

        assertThat(variables()).containsEntry("restricted", true);
        assertThat(caseFiles.summary(caseNumber()).restricted()).isTrue();
    }

    @Test
    void theSamePersonWithTheSameConcernGoesOnInTheEarlierCase() {
        String name = unique();
        CaseNumber earlier = earlierCaseOf(name);
        receiveUpToIntake("F", "FULL");
        house.answer("rec.zahra", number, "userTask_takeIntake", intake(name, "25_34"));

        BpmnAwareTests.assertThat(reception).isWaitingAt("userTask_confirmEarlierCase");
        assertThat(hint()).contains(earlier.value()).contains("مفتوحة").doesNotContain(name);
        refused(
                "rec.super",
                "userTask_confirmEarlierCase",
                with(earlierCase("SAME_CONCERN"), "safeToTalk", "NO"),
                "الكلام غير آمن");
        house.answer("rec.super", number, "userTask_confirmEarlierCase", earlierCase("SAME_CONCERN"));

        assertEnded("endEvent_earlierCase").hasPassed("serviceTask_markEarlierCase");
        assertThat(variables()).containsEntry("receptionResult", "EARLIER_CASE");
        assertThat(caseFiles.summary(caseNumber()).status()).isEqualTo(CaseStatus.MOVED);
        assertThat(caseFiles.earlierCases(caseNumber())).containsExactly(earlier);
    }

    @Test
    void theSamePersonWithANewConcernHasACaseOfItsOwnThatIsLinked() {
        String name = unique();
        CaseNumber earlier = earlierCaseOf(name);
        receiveUpToIntake("F", "FULL");
        house.answer("rec.zahra", number, "userTask_takeIntake", intake(name, "25_34"));
        house.answer("rec.super", number, "userTask_confirmEarlierCase", earlierCase("NEW_CONCERN"));

        assertEnded("endEvent_received").hasNotPassed("serviceTask_markEarlierCase");
        assertThat(caseFiles.earlierCases(caseNumber())).containsExactly(earlier);
        assertThat(caseFiles.summary(caseNumber()).status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void anotherPersonOfTheSameNameIsNotLinked() {
        String name = unique();
        earlierCaseOf(name);
        receiveUpToIntake("F", "FULL");
        house.answer("rec.zahra", number, "userTask_takeIntake", intake(name, "25_34"));
        house.answer("rec.super", number, "userTask_confirmEarlierCase", earlierCase("NOT_SAME_PERSON"));

        assertEnded("endEvent_received");
        assertThat(caseFiles.earlierCases(caseNumber())).isEmpty();
    }

    @Test
    void aMinorIsReceivedAndThePathOfMinorsBeginsBesideTheCase() {
        ProcessInstance path = house.start("rec.zahra", "referral-path", Map.of("channel", "WALK_IN"));
        number = house.caseNumber(path);
        house.answer("rec.zahra", number, "userTask_checkSafety", safe("F"));
        house.answer("rec.zahra", number, "userTask_explainRights", rightsExplained());
        house.answer("rec.zahra", number, "userTask_askConsentToRecord", consent("FULL"));
        house.answer("rec.zahra", number, "userTask_takeIntake", intake(unique(), "9_14"));

        assertThat(house.open(number)).contains("userTask_assessGuardian");
        assertThat(HouseTimers.passed(number)).contains("serviceTask_startMinorProtection", "endEvent_received");
    }

    @Test
    void nobodyHasToDecideBeforeAMinorIsReceived() {
        receiveUpToIntake("F", "FULL");
        house.answer("rec.zahra", number, "userTask_takeIntake", intake(unique(), "9_14"));

        assertEnded("endEvent_received").hasPassed("serviceTask_startMinorProtection");
        assertThat(variables()).containsEntry("isMinor", true);
    }

    private void receive() {
        number = caseFiles.open("WALK_IN", "rec.zahra").value();
        reception = runtime.startProcessInstanceByKey(
                ReceptionProcess.KEY, number, Map.of("riskLevel", "UNKNOWN", "channel", "WALK_IN"));
    }

    private void receiveUpToIntake(String wish, String consent) {
        receive();
        house.answer("rec.zahra", number, "userTask_checkSafety", safe(wish));
        house.answer("rec.zahra", number, "userTask_explainRights", rightsExplained());
        house.answer("rec.zahra", number, "userTask_askConsentToRecord", consent(consent));
    }

    private CaseNumber earlierCaseOf(String name) {
        CaseNumber earlier = caseFiles.open("WALK_IN", "rec.ali");
        persons.record(earlier, People.named(name, "أم " + name, null, null), "test.intake");
        return earlier;
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    private static String unique() {
        return CANARY + " " + UUID.randomUUID();
    }

    private ProcessInstanceAssert assertEnded(String endEvent) {
        return BpmnAwareTests.assertThat(reception).isEnded().hasPassed(endEvent);
    }

    private Map<String, Object> variables() {
        Map<String, Object> values = new HashMap<>();
        history.createHistoricVariableInstanceQuery()
                .processInstanceId(reception.getId())
                .list()
                .forEach(variable -> values.put(variable.getName(), variable.getValue()));
        return values;
    }

    private String hint() {
        return house.fact("rec.super", number, "userTask_confirmEarlierCase", "earlierCaseHint");
    }

    private void refused(String user, String element, Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer(user, number, element, answers)).hasMessageContaining(why);
    }

    private void fire(String timer) {
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(reception.getId())
                .activityId(timer)
                .singleResult()
                .getId());
    }

    private List<String> mailed() {
        return jdbc.queryForList(
                "select recipient from outbox_message where case_number = ? order by id", String.class, number);
    }

    private List<String> forgettingJobs(ProcessInstance root) {
        return management.createJobQuery().active().list().stream()
                .filter(job -> ForgetHistory.TYPE.equals(((JobEntity) job).getJobHandlerType()))
                .filter(job -> root.getId().equals(((JobEntity) job).getJobHandlerConfigurationRaw()))
                .map(Job::getId)
                .toList();
    }

    private long talksCounted() {
        return jdbc.queryForObject("select coalesce(sum(talks), 0) from advice_count", Long.class);
    }

    private void keepBusy(String user) {
        String busy = caseFiles.open("WALK_IN", user).value();
        runtime.startProcessInstanceByKey(
                ReceptionProcess.KEY, busy, Map.of("riskLevel", "UNKNOWN", "channel", "WALK_IN"));
        tasks.setAssignee(house.task(busy, "userTask_checkSafety").getId(), user);
    }

    private ProcessInstance receptionOf(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey(ReceptionProcess.KEY)
                .singleResult();
    }
}
