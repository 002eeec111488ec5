package iq.ihala.process.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.identity.EngineStaff;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.Request;
import iq.ihala.rights.Request.Kind;
import iq.ihala.rights.Requests;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Demands as they are brought for a case whose path has ended; beside a running path, see the test of the path. */
@EngineTest
class DataRequestTest {

    private static final String WORKER = "dr.worker";
    private static final String DPO = "dr.dpo";
    private static final String OTHER_DPO = "dr.dpo2";
    private static final String MINISTRY_DPO = "dr.moi";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Requests requests;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private EngineStaff engineStaff;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance demand;
    private String id;

    @BeforeEach
    void aClosedCase() {
        BpmnAwareTests.init(engine);
        house.employ(WORKER, "F", "case_worker");
        house.employ(DPO, "F", "dpo");
        house.employ(OTHER_DPO, "M", "dpo");
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        caseFiles.storeStep(new StepAnswers(
                number,
                "scope",
                "reception.takeIntake",
                1,
                WORKER,
                clock.instant(),
                Map.of("fullName", "canary-name")));
        caseFiles.close(number, "GOALS_MET", WORKER);
    }

    @Test
    void aCopyIsDecidedByTwoPrintedAtTheDeskAndTold() {
        ask(Kind.ACCESS);
        assertThat(demand).isWaitingAt("userTask_weighRequest");
        assertThat(house.task(number.value(), "userTask_weighRequest").getDueDate())
                .isCloseTo(Date.from(clock.instant().plus(Duration.ofDays(30))), 60_000);
        assertThat(mails(DPO, "DATA_REQUEST")).isEqualTo(1);
        assertThat(house.fact(DPO, number.value(), "userTask_weighRequest", "requestText"))
                .contains("نسخة", "ينتظر")
                .doesNotContain("canary");

        requests.decide(id, true, DPO);
        assertThat(demand).isWaitingAt("userTask_carryOut").hasPassed("boundaryEvent_requestDecided");
        assertThat(requests.print(id, WORKER)).isNotEmpty();
        assertThat(demand).isWaitingAt("userTask_tellAnswer").hasPassed("boundaryEvent_requestCarriedOut");
        assertThat(requests.print(id, WORKER))
                .as("a second print moves nothing")
                .isNotEmpty();
        assertThatThrownBy(() -> house.answer(
                        WORKER,
                        number.value(),
                        "userTask_tellAnswer",
                        Map.of("answerTold", "TOLD", "safeToTalk", "NO", "talkWay", "PERSON_CALLED")))
                .isInstanceOf(RefusedAnswer.class);
        house.answer(WORKER, number.value(), "userTask_tellAnswer", told());
        assertThat(demand).isEnded().hasPassed("endEvent_requestAnswered");
    }

    @Test
    void aRefusalIsToldTheSafeWay() {
        ask(Kind.ACCESS);
        requests.decide(id, false, DPO);
        assertThat(demand).isWaitingAt("userTask_tellAnswer").hasNotPassed("userTask_carryOut");
        house.answer(WORKER, number.value(), "userTask_tellAnswer", Map.of("answerTold", "NO_SAFE_WAY"));
        assertThat(demand).isEnded();
    }

    @Test
    void aCorrectionThatWasGrantedIsDoneOnThePageAndEndsItsStep() {
        ask(Kind.CORRECTION);
        requests.decide(id, true, DPO);
        requests.corrected(number, WORKER);
        assertThat(demand).isWaitingAt("userTask_tellAnswer");
        assertThat(requests.find(id).orElseThrow().doneAt()).isNotNull();
    }

    @Test
    void aWeekBeforeTheEndTheOfficerIsRemindedAndAfterItTheSupervisorIsTold() {
        ask(Kind.ACCESS);
        HouseTimers.fire(number.value(), "boundaryEvent_requestReminder");
        assertThat(mails(DPO, "DATA_REQUEST")).isEqualTo(2);
        HouseTimers.fire(number.value(), "boundaryEvent_requestOverdue");
        assertThat(demand).isWaitingAt("userTask_weighRequest").hasPassed("endEvent_supervisorAlerted");

        house.answer(
                DPO,
                number.value(),
                "userTask_weighRequest",
                Map.of("requestDecision", "NOT_WANTED", "requestNote", "canary-changed-mind"));
        assertThat(demand).isEnded().hasPassed("endEvent_notWanted");
        assertThat(requests.find(id).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void aCopyThatNobodyCollectsEndsWithItsReason() {
        ask(Kind.ACCESS);
        requests.decide(id, true, DPO);
        HouseTimers.fire(number.value(), "boundaryEvent_handoverOverdue");
        assertThat(demand).hasPassed("endEvent_supervisorAlerted").isWaitingAt("userTask_carryOut");
        house.answer(DPO, number.value(), "userTask_carryOut", Map.of("notCarriedOut", "NOT_COLLECTED"));
        assertThat(demand).isWaitingAt("userTask_tellAnswer");
    }

    @Test
    void anErasureThatIsGrantedLeavesNoStepBehind() {
        id = requests.ask(number, Kind.ERASURE, DPO);
        assertThat(house.open(number.value())).containsExactly("userTask_weighRequest");
        requests.decide(id, true, OTHER_DPO);
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
        assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", Integer.class, number.value()))
                .isZero();
    }

    @Test
    void onARestrictedCaseTheOfficerWhoClaimsItReadsWhatWasAgreedUntilItIsDecided() {
        engineStaff.register(
                new StaffMember(
                        MINISTRY_DPO, MINISTRY_DPO, "M", "MOI", Set.of("dpo"), true, null, "dr.moi@example.org"),
                TestHouse.PASSWORD);
        caseFiles.restrict(number, true);
        ask(Kind.ACCESS);
        assertThat(mails(DPO, "DATA_REQUEST")).isEqualTo(1);
        assertThat(mails(MINISTRY_DPO, "DATA_REQUEST")).isZero();
        assertThat(access.of(DPO, number).isOpen()).as("before she claims it").isFalse();
        assertThatThrownBy(() -> house.fact(MINISTRY_DPO, number.value(), "userTask_weighRequest", "requestText"))
                .isInstanceOf(Exception.class);

        assertThat(house.fact(DPO, number.value(), "userTask_weighRequest", "requestText"))
                .contains("نسخة")
                .doesNotContain("canary");
        assertThat(access.of(DPO, number).readable()).containsExactly(Section.CONSENTS);
        assertThat(access.of(DPO, number).writable()).isEmpty();
        assertThat(access.of(OTHER_DPO, number).isOpen()).isFalse();
        assertThat(desk.open(DPO, number).toString()).doesNotContain("canary");
        assertThat(reads(DPO)).as("the form and the file").isEqualTo(2);

        requests.decide(id, true, DPO);
        assertThat(demand).isWaitingAt("userTask_carryOut");
        assertThat(access.of(DPO, number).isOpen()).as("her step is over").isFalse();
    }

    private int reads(String user) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where user_name = ? and case_number = ? and kind = 'READ'",
                Integer.class,
                user,
                number.value());
    }

    private void ask(Kind kind) {
        id = requests.ask(number, kind, kind == Kind.ERASURE ? DPO : WORKER);
        Request request = requests.find(id).orElseThrow();
        assertThat(request.isOpen()).isTrue();
        demand = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(DataRequestProcess.KEY)
                .singleResult();
    }

    private static Map<String, Object> told() {
        return Map.of("answerTold", "TOLD", "safeToTalk", "YES", "talkWay", "PRESENT");
    }

    private int mails(String user, String template) {
        return jdbc.queryForObject(
                "select count(*) from outbox_message where recipient = ? and template = ? and case_number = ?",
                Integer.class,
                user,
                template,
                number.value());
    }
}
