package iq.ihala.process.monthlymonitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.reporting.Drafts;
import iq.ihala.reporting.ExportRequest;
import iq.ihala.reporting.Exports;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One month a path; a frozen month stays frozen, so each test has a month of its own. */
@EngineTest
class MonthlyMonitoringTest {

    private static final String MONITOR = "mm.monitor";
    private static final String SECOND_MONITOR = "mm.second";
    private static final String DIRECTOR = "mm.director";
    private static final String DPO = "mm.dpo";

    @Autowired
    private MonitoringRun run;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Releases releases;

    @Autowired
    private Exports exports;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        time.is(LocalDate.of(2031, 3, 10).atTime(9, 0));
        house.employ(MONITOR, "F", "monitoring_officer");
        house.employ(SECOND_MONITOR, "M", "monitoring_officer", "governorate_director", "dpo");
        house.employ(DIRECTOR, "M", "governorate_director");
        house.employ(DPO, "F", "dpo");
        house.employ("mm.worker", "F", "case_worker");
    }

    @AfterEach
    void nothingIsLeft() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("monthly-monitoring")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
        time.isReal();
    }

    @Test
    void theMonthBeginsFiveWorkingDaysAfterTheFirstAndOnlyOnce() {
        assertThat(run.startOf(YearMonth.of(2031, 3)))
                .as("the 1st is a Saturday; 2, 3, 4, 5 and 6 are working days")
                .isEqualTo(LocalDate.of(2031, 3, 6));
        assertThat(run.begin(LocalDate.of(2031, 3, 5))).isFalse();
        assertThat(run.begin(LocalDate.of(2031, 3, 6))).isTrue();
        assertThat(run.begin(LocalDate.of(2031, 3, 7))).isFalse();
        assertThat(run.begin(YearMonth.of(2031, 2))).isFalse();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("monthly-monitoring")
                        .list())
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactly("REPORT_2031_02");
    }

    @Test
    void aMonthIsCheckedSignedFrozenAndHandedOutByTwo() {
        ProcessInstance month = begun(2030, 2);
        checked(month);
        assertThat(house.fact(DIRECTOR, key(month), "userTask_signRelease", "figuresText"))
                .contains("I01")
                .doesNotContain("null");
        Release draft = drafts.of(YearMonth.of(2030, 2)).orElseThrow();
        answer(DIRECTOR, month, "userTask_signRelease", Map.of("releaseSigned", "YES"));

        Release frozen = releases.of(YearMonth.of(2030, 2)).orElseThrow();
        assertThat(frozen.cells()).isEqualTo(draft.cells());
        assertThat(frozen.frozenBy()).isEqualTo(DIRECTOR);
        assertThat(drafts.of(YearMonth.of(2030, 2))).as("no two of one month").isEmpty();
        assertThat(round(2030, 2).isReleased()).isTrue();
        assertThat(exports.of(YearMonth.of(2030, 2)))
                .as("nothing leaves by itself")
                .isEmpty();

        answer(
                MONITOR,
                month,
                "userTask_askExport",
                Map.of(
                        "exportAsked", "YES",
                        "exportVariants", List.of("IOM", "MOI", "FORUM", "PUBLIC"),
                        "iomRecipient", "DONOR",
                        "moiRecipient", "MOI_MINISTRY",
                        "publicRecipient", "WEBSITE",
                        "exportPurpose", "MONTHLY_REPORT",
                        "exportNote", "كما في كل شهر"));
        assertThat(house.fact(DPO, key(month), "userTask_approveExport", "exportsAsked"))
                .contains("جهة مانحة")
                .contains("كما في كل شهر");
        answer(DPO, month, "userTask_approveExport", Map.of("exportGranted", "YES"));

        assertThat(month).isEnded().hasPassed("serviceTask_openExports", "endEvent_monthReleased");
        assertThat(exports.of(YearMonth.of(2030, 2)))
                .hasSize(4)
                .allMatch(request -> request.isGranted() && DPO.equals(request.decidedBy()));
        assertThat(jdbc.queryForList(
                        "select recipient from outbox_message where template = 'RELEASE_OPENED' and case_number = 'REPORT-2030-02'",
                        String.class))
                .containsExactly(MONITOR);
    }

    @Test
    void theListComesFirstAndIsWorkedOffOrAcceptedWithARemark() {
        time.is(LocalDate.of(2030, 1, 10).atTime(9, 0));
        CaseNumber unasked = caseFiles.open("WALK_IN", "mm.worker");
        time.is(LocalDate.of(2031, 3, 10).atTime(9, 0));
        ProcessInstance month = begun(2030, 1);
        assertThat(house.open(key(month))).containsExactly("userTask_workOffList");
        assertThat(house.fact(MONITOR, key(month), "userTask_workOffList", "qualityList"))
                .contains("لم يُسأل الشخص عن استخدام بياناته للإحصاء (1): " + unasked.value());
        fire(month, "boundaryEvent_listLate");
        assertThat(reminded(month)).contains(MONITOR, DIRECTOR, DPO);
        answer(MONITOR, month, "userTask_workOffList", Map.of("qualityDecision", "RECOMPUTE"));
        assertThat(house.open(key(month))).containsExactly("userTask_workOffList");
        assertThatThrownBy(() -> answer(MONITOR, month, "userTask_workOffList", Map.of("qualityDecision", "ACCEPTED")))
                .as("not without a remark")
                .isInstanceOf(RefusedAnswer.class);
        assertThatThrownBy(() -> answer(
                        MONITOR,
                        month,
                        "userTask_workOffList",
                        Map.of("qualityDecision", "ACCEPTED", "qualityRemark", "امرأة اسمها معروف")))
                .isInstanceOf(RefusedAnswer.class);
        answer(
                MONITOR,
                month,
                "userTask_workOffList",
                Map.of("qualityDecision", "ACCEPTED", "qualityRemark", "لم يُسأل الشخص"));
        assertThat(house.open(key(month))).containsExactly("userTask_checkFigures");
        assertThat(house.fact(MONITOR, key(month), "userTask_checkFigures", "releaseRemarks"))
                .contains("لم يُسأل الشخص");
        fire(month, "boundaryEvent_checkLate");
        answer(MONITOR, month, "userTask_checkFigures", Map.of("figuresDecision", "RECOMPUTE"));
        assertThat(month).isWaitingAt("userTask_workOffList");
    }

    @Test
    void theDirectorSendsTheMonthBackWithAReason() {
        ProcessInstance month = begun(2030, 4);
        checked(month);
        assertThat(round(2030, 4).state()).isEqualTo(Round.State.CHECKED);
        answer(
                DIRECTOR,
                month,
                "userTask_signRelease",
                Map.of("releaseSigned", "NO", "sendBackReason", "عدد الإحالات غير معقول"));
        assertThat(month).isWaitingAt("userTask_checkFigures");
        assertThat(round(2030, 4).state()).isEqualTo(Round.State.BEGUN);
        assertThat(house.fact(MONITOR, key(month), "userTask_checkFigures", "releaseRemarks"))
                .contains("أعاده المدير: عدد الإحالات غير معقول");
        assertThat(releases.of(YearMonth.of(2030, 4))).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from ACT_HI_VARINST where TEXT_ like '%عدد الإحالات%'", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from monitoring_text where instr(sealed_words, cast('عدد' as binary)) > 0",
                        Integer.class))
                .isZero();
    }

    @Test
    void whoeverCheckedDoesNotSignAndWhoeverAskedDoesNotAgree() {
        ProcessInstance month = begun(2030, 6);
        checked(SECOND_MONITOR, month);
        assertThatThrownBy(() -> answer(SECOND_MONITOR, month, "userTask_signRelease", Map.of("releaseSigned", "YES")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> answer("mm.worker", month, "userTask_signRelease", Map.of("releaseSigned", "YES")))
                .isInstanceOf(RuntimeException.class);
        answer(DIRECTOR, month, "userTask_signRelease", Map.of("releaseSigned", "YES"));
        ask(SECOND_MONITOR, month);
        assertThatThrownBy(
                        () -> answer(SECOND_MONITOR, month, "userTask_approveExport", Map.of("exportGranted", "YES")))
                .isInstanceOf(RuntimeException.class);
        String request = exports.of(YearMonth.of(2030, 6)).get(0).id();
        assertThatThrownBy(() -> exports.grant(request, SECOND_MONITOR)).isInstanceOf(IllegalArgumentException.class);
        answer(
                DPO,
                month,
                "userTask_approveExport",
                Map.of("exportGranted", "NO", "refusalReason", "المستلم غير معروف"));
        assertThat(month).isEnded().hasPassed("endEvent_nothingLeaves");
        assertThat(exports.of(YearMonth.of(2030, 6)))
                .extracting(ExportRequest::state)
                .containsOnly(ExportRequest.State.REFUSED);
    }

    @Test
    void withoutASignatureNothingIsPublished() {
        ProcessInstance month = begun(2030, 8);
        checked(month);
        fire(month, "boundaryEvent_signLate");
        assertThat(reminded(month)).contains(DIRECTOR);
        fire(month, "boundaryEvent_signLapsed");
        answer(MONITOR, month, "userTask_decideUnsigned", Map.of("unsignedDecision", "ASK_AGAIN"));
        assertThat(month).isWaitingAt("userTask_signRelease");
        fire(month, "boundaryEvent_signLapsed");
        answer(
                MONITOR,
                month,
                "userTask_decideUnsigned",
                Map.of("unsignedDecision", "WITHHOLD", "withholdReason", "المدير في إجازة"));
        assertThat(month).isEnded().hasPassed("endEvent_withheld");
        assertThat(round(2030, 8).state()).isEqualTo(Round.State.WITHHELD);
        assertThat(releases.of(YearMonth.of(2030, 8))).isEmpty();
        assertThat(drafts.of(YearMonth.of(2030, 8))).isEmpty();
        assertThatThrownBy(() -> exports.ask(YearMonth.of(2030, 8), "PUBLIC", "WEBSITE", "PUBLICATION", MONITOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingHasToLeaveTheCentre() {
        ProcessInstance month = begun(2030, 10);
        checked(month);
        answer(DIRECTOR, month, "userTask_signRelease", Map.of("releaseSigned", "YES"));
        answer(MONITOR, month, "userTask_askExport", Map.of("exportAsked", "NO"));
        assertThat(month).isEnded().hasPassed("endEvent_nothingLeaves");
        assertThat(exports.of(YearMonth.of(2030, 10))).isEmpty();
        assertThatThrownBy(() -> exports.ask(YearMonth.of(2030, 10), "IOM", "PRESS", "PUBLICATION", MONITOR))
                .as("the press never gets the donors' variant")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNobodyAgreesToLapses() {
        ProcessInstance month = begun(2030, 12);
        checked(month);
        answer(DIRECTOR, month, "userTask_signRelease", Map.of("releaseSigned", "YES"));
        ask(MONITOR, month);
        fire(month, "boundaryEvent_exportLapsed");
        assertThat(month).isEnded().hasPassed("endEvent_requestLapsed");
        assertThat(exports.of(YearMonth.of(2030, 12)))
                .extracting(ExportRequest::state)
                .containsOnly(ExportRequest.State.LAPSED);
    }

    private ProcessInstance begun(int year, int month) {
        assertThat(run.begin(YearMonth.of(year, month))).isTrue();
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Round.key(YearMonth.of(year, month)))
                .singleResult();
    }

    private void checked(ProcessInstance month) {
        checked(MONITOR, month);
    }

    private void checked(String user, ProcessInstance month) {
        if (house.open(key(month)).contains("userTask_workOffList")) {
            answer(
                    user,
                    month,
                    "userTask_workOffList",
                    Map.of("qualityDecision", "ACCEPTED", "qualityRemark", "لا يُعالج هذا الشهر"));
        }
        answer(
                user,
                month,
                "userTask_checkFigures",
                Map.of("figuresDecision", "RIGHT", "checkRemark", "مثل الشهر السابق"));
    }

    private void ask(String user, ProcessInstance month) {
        answer(
                user,
                month,
                "userTask_askExport",
                Map.of(
                        "exportAsked",
                        "YES",
                        "exportVariants",
                        List.of("PUBLIC"),
                        "publicRecipient",
                        "PRESS",
                        "exportPurpose",
                        "PUBLICATION"));
    }

    private void answer(String user, ProcessInstance month, String element, Map<String, Object> answers) {
        house.answer(user, key(month), element, answers);
    }

    private void fire(ProcessInstance month, String element) {
        HouseTimers.fire(key(month), element);
    }

    private Round round(int year, int month) {
        return rounds.find(YearMonth.of(year, month)).orElseThrow();
    }

    private List<String> reminded(ProcessInstance month) {
        return jdbc.queryForList(
                "select recipient from outbox_message where template = 'RELEASE_WAITS' and case_number = ?",
                String.class,
                key(month).replace('_', '-'));
    }

    private static String key(ProcessInstance month) {
        return month.getBusinessKey();
    }
}
