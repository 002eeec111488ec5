package iq.ihala.process.awarenessrequest;

import static iq.ihala.process.support.ProgrammePlay.decided;
import static iq.ihala.process.support.ProgrammePlay.held;
import static iq.ihala.process.support.ProgrammePlay.planned;
import static iq.ihala.process.support.ProgrammePlay.questions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.ProgrammePlay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.programme.AnswerLetter;
import iq.ihala.programme.Contact;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.EventState;
import iq.ihala.programme.HeldEvent;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.RequestWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class AwarenessRequestTest {

    private static final LocalDate BEGIN = LocalDate.of(2027, 2, 7);
    private static final String DAY = "2027-02-16";
    private static final String UNIT = "aw.outreach";
    private static final String HEADMISTRESS = "مديرة-القنبرة";
    private static final String TROUBLE = "قبرة تحتاج إلى من يسمعها";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeCounts counts;

    @Autowired
    private AnswerLetter letter;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private EventNumber number;
    private ProcessInstance request;

    @BeforeEach
    void aSchoolHasWritten() {
        BpmnAwareTests.init(engine);
        time.is(BEGIN.atTime(9, 0));
        house.employ(UNIT, "F", "outreach_unit");
        house.employ("aw.trainer", "M", "training_officer");
        number = programmes.register(
                NewEvent.asked("LETTER", "SCHOOL", "BASRA", UNIT),
                new RequestWords("ثانوية الكوثر", "جلسة عن المخدرات للصف الخامس"),
                new Contact(HEADMISTRESS, "07701112223"));
        request = ProgrammePlay.leading(number);
    }

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        ProgrammePlay.leaveNothing(jdbc, transaction);
    }

    @Test
    void aSessionIsPlannedHeldCountedAndReported() {
        assertThat(request).isWaitingAt("userTask_decideRequest");
        assertThat(due("userTask_decideRequest")).as("three days").isEqualTo(BEGIN.plusDays(3));
        assertThat(fact("userTask_decideRequest", "programmeText")).contains("ثانوية الكوثر", "مدرسة", "رسالة");
        assertThat(fact("userTask_decideRequest", "programmeContact")).contains(HEADMISTRESS);
        answer("userTask_decideRequest", decided("SESSION"));
        assertThat(state()).isEqualTo(EventState.ACCEPTED);
        answer("userTask_planSession", planned(DAY));
        assertThat(state()).isEqualTo(EventState.PLANNED);
        assertThat(fact("userTask_prepareMaterials", "programmePlan")).contains("قاعة المدرسة");
        answer("userTask_prepareMaterials", Map.of("materialKinds", List.of("BOOKLET"), "materialsReady", 40));
        assertThat(due("userTask_holdSession")).isEqualTo(LocalDate.parse(DAY));
        time.is(LocalDate.parse(DAY).atTime(14, 0));
        answer("userTask_holdSession", held(DAY));
        assertThatThrownBy(() -> {
                    Map<String, Object> wrong = new HashMap<>(questions());
                    wrong.put("rightAfter2", 14);
                    answer("userTask_recordAnswers", wrong);
                })
                .as("nobody answers rightly who does not answer")
                .isInstanceOf(RefusedAnswer.class);
        answer("userTask_recordAnswers", questions());
        answer("userTask_offerPrivateHelp", Map.of("privateConsent", "NO"));
        assertThat(due("userTask_writeReport"))
                .as("seven days")
                .isEqualTo(LocalDate.parse(DAY).plusDays(7));
        answer("userTask_writeReport", Map.of("programmeReport", "جلسة هادئة، يُقترح تكرارها للصف السادس."));

        assertThat(request).isEnded().hasPassed("endEvent_requestClosed");
        assertThat(state()).isEqualTo(EventState.CLOSED);
        assertThat(programmes.contact(number)).as("forgotten").isEqualTo(Contact.UNKNOWN);
        HeldEvent counted = counts.held(YearMonth.of(2027, 2)).get(0);
        assertThat(counted.kind()).isEqualTo(EventKind.AWARENESS);
        assertThat(counted.participants()).isEqualTo(13);
        assertThat(counted.minutes()).isEqualTo(90);
        assertThat(counted.materials()).isEqualTo(30);
        assertThat(jdbc.queryForObject(
                        "select correct from programme_question where event = ? and question = 2 and moment = 'AFTER'",
                        Integer.class,
                        number.value()))
                .isEqualTo(11);
        theEngineKnowsNoWordOfIt();
    }

    @Test
    void whatIsDeclinedIsToldByLetterWithItsReason() throws Exception {
        answer("userTask_decideRequest", decided("DECLINE"));
        assertThat(request).isWaitingAt("userTask_tellDecline");
        assertThat(fact("userTask_tellDecline", "programmeAnswerShown")).contains("لا وحدة فارغة");
        byte[] paper = letter.print(number).orElseThrow();
        Files.write(Path.of("target", "programme-letter.pdf"), paper);
        answer("userTask_tellDecline", Map.of("declineTold", "LETTER"));
        assertThat(request).isEnded();
        assertThat(state()).as("and stays so").isEqualTo(EventState.DECLINED);
        assertThat(programmes.find(number).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void aRequestForTeachingBecomesATrainingWithANumberOfItsOwn() {
        answer("userTask_decideRequest", decided("TRAINING"));
        assertThat(request).isEnded().hasPassed("endEvent_becameTraining");
        assertThat(state()).isEqualTo(EventState.PASSED_ON);
        assertThat(programmes.from(number)).singleElement().satisfies(training -> {
            assertThat(training.kind()).isEqualTo(EventKind.TRAINING);
            assertThat(training.topic()).isEqualTo("DRUG");
            assertThat(programmes.contact(training.number()).name()).isEqualTo(HEADMISTRESS);
            assertThat(house.open(training.number().code())).containsExactly("userTask_stateNeed");
        });
    }

    @Test
    void whoeverAsksForHelpIsLedAwayPrivatelyAndTheSessionKnowsNothingOfIt() {
        toTheHelp();
        List<String> before = cases();
        for (String name : List.of("نورس", "حمامة")) {
            answer(
                    "userTask_offerPrivateHelp",
                    Map.of(
                            "privateConsent", "YES",
                            "handoverName", name,
                            "handoverWay", "رسالة إلى هاتف صديقتها",
                            "handoverTime", "بعد الرابعة",
                            "handoverNeed", TROUBLE));
            assertThat(request).as("for the next one").isWaitingAt("userTask_offerPrivateHelp");
        }
        answer("userTask_offerPrivateHelp", Map.of("privateConsent", "NO"));
        assertThat(request).isWaitingAt("userTask_writeReport");

        List<String> opened = cases();
        opened.removeAll(before);
        assertThat(opened).hasSize(2);
        assertThat(house.open(opened.get(0))).as("waits at reception").isNotEmpty();
        assertThat(jdbc.queryForList(
                        "select column_name from information_schema.columns where table_name like 'programme\\_%'",
                        String.class))
                .doesNotContain("case_number");
        theEngineKnowsNoWordOfIt();
    }

    @Test
    void whatIsPutOffIsPlannedAgainAndWhatIsGivenUpEnds() {
        toTheDay();
        answer("userTask_holdSession", Map.of("eventHeld", "POSTPONED"));
        assertThat(request).isWaitingAt("userTask_planSession");
        assertThatThrownBy(() -> answer("userTask_planSession", planned("2027-01-01")))
                .as("no day of the past")
                .isInstanceOf(RefusedAnswer.class);
        answer("userTask_planSession", planned("2027-03-02"));
        answer("userTask_prepareMaterials", Map.of("materialKinds", List.of("NONE"), "materialsReady", 0));
        assertThatThrownBy(() -> answer(
                        "userTask_holdSession",
                        Map.of(
                                "eventHeld",
                                "HELD",
                                "heldDay",
                                DAY,
                                "heldMinutes",
                                60,
                                "materialsGiven",
                                0,
                                "cameCategories",
                                List.of("POLICE"))))
                .as("a session to which nobody came")
                .isInstanceOf(RefusedAnswer.class);
        answer("userTask_holdSession", Map.of("eventHeld", "CANCELLED"));
        assertThat(request).isEnded();
        assertThat(state()).isEqualTo(EventState.CANCELLED);
        assertThat(counts.held(YearMonth.of(2027, 3))).isEmpty();
    }

    @Test
    void whatNobodyWritesDownIsRemindedAfterThreeDaysAndCountsAsNotHeldAfterThirty() {
        toTheDay();
        assertThat(timer("boundaryEvent_notRecorded"))
                .isEqualTo(LocalDate.parse(DAY).plusDays(3));
        assertThat(timer("boundaryEvent_neverHeld"))
                .isEqualTo(LocalDate.parse(DAY).plusDays(30));
        HouseTimers.fire(number.code(), "boundaryEvent_notRecorded");
        assertThat(request).hasPassed("endEvent_unitReminded").isWaitingAt("userTask_holdSession");
        assertThat(jdbc.queryForList(
                        "select recipient from outbox_message where template = 'PROGRAMME_LATE' and case_number = ?",
                        String.class,
                        number.value()))
                .contains(UNIT)
                .doesNotContain("aw.trainer");
        HouseTimers.fire(number.code(), "boundaryEvent_neverHeld");
        assertThat(request).isEnded().hasPassed("serviceTask_giveUpEvent");
        assertThat(state()).isEqualTo(EventState.NOT_HELD);
    }

    @Test
    void whatTheSchoolTakesBackEndsWhateverWaits() {
        answer("userTask_decideRequest", decided("SESSION"));
        programmes.cancel(number);
        assertThat(request).isEnded().hasPassed("endEvent_takenBack");
        assertThat(state()).isEqualTo(EventState.CANCELLED);
        programmes.cancel(number);
        assertThat(state()).isEqualTo(EventState.CANCELLED);
    }

    private void toTheDay() {
        answer("userTask_decideRequest", decided("SESSION"));
        answer("userTask_planSession", planned(DAY));
        answer("userTask_prepareMaterials", Map.of("materialKinds", List.of("LEAFLET"), "materialsReady", 10));
    }

    private void toTheHelp() {
        toTheDay();
        time.is(LocalDate.parse(DAY).atTime(14, 0));
        answer("userTask_holdSession", held(DAY));
        answer("userTask_recordAnswers", questions());
    }

    /** No word, no name, no telephone and no number of a case in anything that the engine ever held of it. */
    private void theEngineKnowsNoWordOfIt() {
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(request.getId())
                        .list())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(String.valueOf(variable.getValue()))
                        .doesNotContain("قنبرة", "قبرة", "نورس", "الكوثر", "0770", "SA-"));
    }

    private List<String> cases() {
        return new java.util.ArrayList<>(jdbc.queryForList("select case_number from case_file", String.class));
    }

    private EventState state() {
        return programmes.find(number).orElseThrow().state();
    }

    private LocalDate due(String element) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.code())
                .taskDefinitionKey(element)
                .singleResult()
                .getDueDate()
                .toInstant()
                .atZone(java.time.ZoneId.of("Asia/Baghdad"))
                .toLocalDate();
    }

    private LocalDate timer(String element) {
        return jobs.createJobQuery()
                .processInstanceId(request.getId())
                .activityId(element)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(java.time.ZoneId.of("Asia/Baghdad"))
                .toLocalDate();
    }

    private String fact(String element, String name) {
        return house.fact(UNIT, number.code(), element, name);
    }

    private void answer(String element, Map<String, Object> answers) {
        house.answer(UNIT, number.code(), element, answers);
    }
}
