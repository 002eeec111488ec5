package iq.ihala.process.training;

import static iq.ihala.process.support.ProgrammePlay.need;
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
import iq.ihala.programme.Contact;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.EventState;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.RequestWords;
import iq.ihala.programme.TrainingCertificates;
import iq.ihala.programme.TrainingRoll;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
class TrainingTest {

    private static final LocalDate BEGIN = LocalDate.of(2027, 5, 2);
    private static final String DAY = "2027-05-20";
    private static final String OFFICER = "tr.officer";
    private static final String DIRECTOR = "tr.director";
    private static final String NAME = "هديل عبد الزهرة الكعبي";

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
    private TrainingRoll roll;

    @Autowired
    private TrainingCertificates certificates;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private EventNumber number;
    private ProcessInstance training;

    @BeforeEach
    void aTrainingIsPlanned() {
        BpmnAwareTests.init(engine);
        time.is(BEGIN.atTime(9, 0));
        house.employ(OFFICER, "M", "training_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        house.employ("tr.outreach", "F", "outreach_unit");
        number = programmes.register(
                NewEvent.planned(EventKind.TRAINING, "DRUG", "BASRA", OFFICER),
                new RequestWords("مدارس المعقل", "تدريب للمدرسين"),
                Contact.UNKNOWN);
        training = ProgrammePlay.leading(number);
        assertThat(training).isWaitingAt("userTask_stateNeed");
    }

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        ProgrammePlay.leaveNothing(jdbc, transaction);
    }

    @Test
    void fromTheNeedToCertificatesAndWhatIsLeftAfterThreeMonths() throws Exception {
        invited();
        int first = roll.add(number, NAME, "COMMUNITY", "F", "18_34", OFFICER);
        int second = roll.add(number, "حيدر جاسم محمد", "POLICE", "M", "35_59", OFFICER);
        int third = roll.add(number, "زينب كاظم", "JUDICIARY", "F", "35_59", OFFICER);
        time.is(LocalDate.parse(DAY).atTime(15, 0));
        assertThatThrownBy(this::held).as("nobody is marked yet").isInstanceOf(RefusedAnswer.class);
        roll.mark(number, Set.of(first, second), Set.of());
        held();
        assertThat(counts.attendance(number)).as("two came of three").hasSize(2);
        assertThat(house.fact(OFFICER, number.code(), "userTask_recordTest", "rollCounts"))
                .contains("3", "2")
                .doesNotContain("هديل");
        roll.mark(number, Set.of(first, second), Set.of(first, third));
        answer("userTask_recordTest", questions());

        assertThat(training).isWaitingAt("userTask_handCertificates");
        assertThat(roll.numbers(number))
                .as("who was not there has none")
                .isEqualTo(new TrainingRoll.Numbers(3, 2, 2, 1));
        byte[] paper = certificates.print(number, OFFICER).orElseThrow();
        Files.write(Path.of("target", "certificates.pdf"), paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).doesNotContain("هديل");
        }
        assertThatThrownBy(() -> answer("userTask_handCertificates", Map.of("certificatesHanded", 2)))
                .isInstanceOf(RefusedAnswer.class);
        answer("userTask_handCertificates", Map.of("certificatesHanded", 1));

        assertThat(timer("catchEvent_threeMonthsLater"))
                .isEqualTo(LocalDate.parse(DAY).plusMonths(3));
        HouseTimers.fire(number.code(), "catchEvent_threeMonthsLater");
        assertThatThrownBy(() -> answer(
                        "userTask_checkAfterwards", Map.of("checkAsked", 2, "checkReached", 3, "checkApplied", 1)))
                .isInstanceOf(RefusedAnswer.class);
        assertThatThrownBy(() -> answer(
                        "userTask_checkAfterwards", Map.of("checkAsked", 2, "checkReached", 1, "checkApplied", 2)))
                .isInstanceOf(RefusedAnswer.class);
        answer(
                "userTask_checkAfterwards",
                Map.of("checkAsked", 2, "checkReached", 2, "checkApplied", 1, "programmeReport", "يُعاد في الخريف"));
        assertThat(training).isEnded().hasPassed("endEvent_trainingClosed");
        assertThat(counts.held(YearMonth.of(2027, 5))).singleElement().satisfies(one -> {
            assertThat(one.minutes()).isEqualTo(360);
            assertThat(one.participants()).isEqualTo(2);
        });
        assertThat(jdbc.queryForMap(
                        "select asked, reached, applied from programme_check where event = ?", number.value()))
                .containsEntry("applied", 1);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(training.getId())
                        .list())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(String.valueOf(variable.getValue()))
                        .doesNotContain("هديل", "حيدر", "زينب", "المعقل"));
    }

    @Test
    void withoutABudgetItEndsAndWhoeverAskedIsTold() {
        answer("userTask_stateNeed", need());
        house.employ("tr.both", "F", "training_officer", "governorate_director");
        house.answer(
                DIRECTOR,
                number.code(),
                "userTask_agreeBudget",
                Map.of("budgetAgreed", "NO", "programmeAnswer", "لا ميزانية هذا الفصل"));
        assertThat(house.fact(OFFICER, number.code(), "userTask_tellRefusal", "programmeAnswerShown"))
                .contains("لا ميزانية");
        answer("userTask_tellRefusal", Map.of("declineTold", "OWN_PLAN"));
        assertThat(training).isEnded();
        assertThat(state()).isEqualTo(EventState.DECLINED);
    }

    @Test
    void whoeverStatedTheNeedDoesNotAgreeToItsBudget() {
        house.employ("tr.both", "F", "training_officer", "governorate_director");
        house.answer("tr.both", number.code(), "userTask_stateNeed", need());
        assertThatThrownBy(() -> house.answer("tr.both", number.code(), "userTask_agreeBudget", agreed()))
                .hasMessageContaining("شخصاً ثانياً");
    }

    @Test
    void ifNobodyPassedThereIsNothingToHandOver() {
        invited();
        int only = roll.add(number, NAME, "COMMUNITY", "F", "18_34", OFFICER);
        roll.mark(number, Set.of(only), Set.of());
        time.is(LocalDate.parse(DAY).atTime(15, 0));
        held();
        answer("userTask_recordTest", questions());
        assertThat(training).isWaitingAt("catchEvent_threeMonthsLater").hasNotPassed("userTask_handCertificates");
        assertThat(certificates.print(number, OFFICER)).isEmpty();
    }

    @Test
    void whatIsPutOffIsInvitedAgainAndWhatIsGivenUpEnds() {
        invited();
        answer("userTask_recordTraining", Map.of("eventHeld", "POSTPONED"));
        assertThat(training).isWaitingAt("userTask_inviteParticipants");
        assertThatThrownBy(() -> answer("userTask_inviteParticipants", planned(DAY)))
                .as("somebody has to be invited")
                .isInstanceOf(RefusedAnswer.class);
        invite();
        answer("userTask_recordTraining", Map.of("eventHeld", "CANCELLED"));
        assertThat(training).isEnded();
        assertThat(state()).isEqualTo(EventState.CANCELLED);
    }

    @Test
    void whatNobodyWritesDownIsRemindedAndThenCountsAsNotHeld() {
        invited();
        HouseTimers.fire(number.code(), "boundaryEvent_notRecorded");
        assertThat(training).hasPassed("endEvent_officerReminded").isWaitingAt("userTask_recordTraining");
        assertThat(jdbc.queryForList(
                        "select recipient from outbox_message where template = 'PROGRAMME_LATE' and case_number = ?",
                        String.class,
                        number.value()))
                .contains(OFFICER)
                .doesNotContain("tr.outreach");
        HouseTimers.fire(number.code(), "boundaryEvent_neverHeld");
        assertThat(training).isEnded();
        assertThat(state()).isEqualTo(EventState.NOT_HELD);
    }

    @Test
    void whatIsTakenBackEndsWhateverWaits() {
        programmes.cancel(number);
        assertThat(training).isEnded().hasPassed("endEvent_takenBack");
    }

    private void invited() {
        answer("userTask_stateNeed", need());
        assertThat(house.fact(DIRECTOR, number.code(), "userTask_agreeBudget", "programmePlan"))
                .contains("500000");
        house.answer(DIRECTOR, number.code(), "userTask_agreeBudget", agreed());
        assertThat(programmes.find(number).orElseThrow().budget()).isEqualTo(400_000L);
        invite();
        assertThat(jdbc.queryForObject(
                        "select sum(people) from programme_invited where event = ?", Integer.class, number.value()))
                .isEqualTo(25);
    }

    private void invite() {
        Map<String, Object> answers = new HashMap<>(planned(DAY));
        answers.remove("eventUnit");
        answers.put("invitedCommunity", 20);
        answers.put("invitedPolice", 5);
        answer("userTask_inviteParticipants", answers);
    }

    private void held() {
        answer(
                "userTask_recordTraining",
                Map.of("eventHeld", "HELD", "heldDay", DAY, "heldHours", 6, "materialsGiven", 20));
    }

    private static Map<String, Object> agreed() {
        return Map.of("budgetAgreed", "YES", "programmeDonor", "DE", "agreedBudget", 400_000);
    }

    private EventState state() {
        return programmes.find(number).orElseThrow().state();
    }

    private LocalDate timer(String element) {
        return jobs.createJobQuery()
                .processInstanceId(training.getId())
                .activityId(element)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(java.time.ZoneId.of("Asia/Baghdad"))
                .toLocalDate();
    }

    private void answer(String element, Map<String, Object> answers) {
        house.answer(OFFICER, number.code(), element, answers);
    }
}
