package iq.ihala.process.publiccomplaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintClosed;
import iq.ihala.publiccomplaint.ComplaintLetter;
import iq.ihala.publiccomplaint.ComplaintState;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.PublicDoor;
import iq.ihala.publiccomplaint.Receipt;
import iq.ihala.publiccomplaint.StaffComplaints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@EngineTest
@RecordApplicationEvents
class PublicComplaintTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 11, 22, 10, 0);
    private static final String WORD = "المعاملة الضائعة في دائرة الرعاية";

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
    private ManagementService jobs;

    @Autowired
    private Complaints complaints;

    @Autowired
    private StaffComplaints ofStaff;

    @Autowired
    private ComplaintLetter letter;

    @Autowired
    private PublicDoor door;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEvents events;

    private Receipt receipt;
    private ProcessInstance complaint;

    @BeforeEach
    void people() {
        BpmnAwareTests.init(engine);
        time.is(BEGIN);
        house.employ("pc.officer", "F", "complaints_officer");
        house.employ("pc.second", "M", "complaints_officer");
        house.employ("pc.director", "M", "governorate_director");
        house.employ("pc.intake", "F", "intake_counsellor");
        house.employ("pc.dpo", "F", "dpo");
        house.employ("pc.super", "F", "risk_reviewer");
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void aComplaintGoesThroughTheMinistryAndTheCitizenIsToldTheAnswer() throws Exception {
        registered(new Citizen("سلمان العراقي", "07701112223"));
        assertThat(state()).isEqualTo(ComplaintState.RECEIVED);
        assertThat(fact("pc.officer", "userTask_screenComplaint", "complaintText"))
                .contains(WORD);
        answer("pc.officer", "userTask_screenComplaint", Map.of("screening", "ORDINARY"));
        answer(
                "pc.officer",
                "userTask_classifyComplaint",
                Map.of("complaintTopic", "SOCIAL_BENEFITS", "nameConsent", "YES"));
        answer("pc.officer", "userTask_draftLetter", Map.of("letterText", "معاملة متأخرة منذ ستة أشهر."));
        answer("pc.director", "userTask_approveLetter", Map.of("letterApproved", "NO", "letterRemark", "تُذكر المدة"));
        assertThat(fact("pc.officer", "userTask_draftLetter", "letterNote")).contains("المدة");
        answer(
                "pc.officer",
                "userTask_draftLetter",
                Map.of("letterText", "معاملة متأخرة منذ ستة أشهر.\nلا جواب على المراجعات."));
        answer("pc.director", "userTask_approveLetter", Map.of("letterApproved", "YES"));

        assertThat(state()).isEqualTo(ComplaintState.SENT);
        byte[] paper = letter.print(receipt).orElseThrow();
        assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Files.write(Path.of("target", "complaint-letter.pdf"), paper);
        answer("pc.officer", "userTask_recordAnswer", Map.of("answerText", "أُنجزت المعاملة."));
        assertThat(state()).isEqualTo(ComplaintState.ANSWERED);
        assertThat(fact("pc.officer", "userTask_tellCitizen", "answerShown")).contains("أُنجزت");
        assertThat(fact("pc.officer", "userTask_tellCitizen", "complaintContact"))
                .contains("07701112223");
        answer(
                "pc.officer",
                "userTask_tellCitizen",
                Map.of("complaintOutcome", "RESOLVED", "citizenTold", "TOLD", "satisfaction", "4"));

        assertThat(complaint).isEnded().hasPassed("endEvent_complaintClosed");
        assertThat(state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(complaints.citizen(receipt)).as("forgotten").isEqualTo(Citizen.UNKNOWN);
        assertThat(events.stream(ComplaintClosed.class)).singleElement().satisfies(closed -> assertThat(
                        closed.topic() + closed.outcome())
                .isEqualTo("SOCIAL_BENEFITSRESOLVED"));
        assertThat(jdbc.queryForObject(
                        "select satisfaction from public_complaint where receipt = ?", Integer.class, receipt.value()))
                .isEqualTo(4);
        theEngineKnowsNoWordOfIt();
    }

    /** Nothing that was said, and nobody's name, in any variable that the engine ever held. */
    private void theEngineKnowsNoWordOfIt() {
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(complaint.getId())
                        .list())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(String.valueOf(variable.getValue()))
                        .doesNotContain("معاملة", "سلمان", "0770", "أُنجزت"));
    }

    @Test
    void whoeverWroteTheLetterDoesNotApproveItAndNothingGoesOutWithoutApproval() {
        house.employ("pc.both", "F", "complaints_officer", "governorate_director");
        atLetter();
        answer("pc.both", "userTask_draftLetter", Map.of("letterText", "نص"));
        assertThatThrownBy(() -> answer("pc.both", "userTask_approveLetter", Map.of("letterApproved", "YES")))
                .hasMessageContaining("شخصاً ثانياً");
        assertThat(complaints.send(receipt)).isFalse();
    }

    @Test
    void afterFifteenAndThirtyDaysTheMinistryIsRemindedAndAfterFortyFiveTheDirectorDecides() {
        atLetter();
        answer("pc.officer", "userTask_draftLetter", Map.of("letterText", "نص"));
        answer("pc.director", "userTask_approveLetter", Map.of("letterApproved", "YES"));
        assertThat(due("boundaryEvent_firstReminder"))
                .isEqualTo(BEGIN.plusDays(15).toLocalDate());
        assertThat(due("boundaryEvent_secondReminder"))
                .isEqualTo(BEGIN.plusDays(30).toLocalDate());
        assertThat(due("boundaryEvent_tooLong")).isEqualTo(BEGIN.plusDays(45).toLocalDate());

        time.passes(Duration.ofDays(15));
        HouseTimers.fire(receipt.code(), "boundaryEvent_firstReminder");
        time.passes(Duration.ofDays(15));
        HouseTimers.fire(receipt.code(), "boundaryEvent_secondReminder");
        time.passes(Duration.ofDays(15));
        HouseTimers.fire(receipt.code(), "boundaryEvent_tooLong");
        assertThat(complaint).isWaitingAt("userTask_decideSilence").hasPassed("endEvent_reminded");
        answer("pc.director", "userTask_decideSilence", Map.of("silenceChoice", "ASK_AGAIN"));
        assertThat(complaint).isWaitingAt("userTask_recordAnswer");

        time.passes(Duration.ofDays(45));
        HouseTimers.fire(receipt.code(), "boundaryEvent_tooLong");
        answer("pc.director", "userTask_decideSilence", Map.of("silenceChoice", "TELL"));
        answer(
                "pc.officer",
                "userTask_tellCitizen",
                Map.of("complaintOutcome", "NO_ANSWER", "citizenTold", "BY_RECEIPT"));
        assertThat(complaint).isEnded();
    }

    @Test
    void whoeverIsHarmedIsOfferedHelpAndTheComplaintGoesOnBesideIt() {
        registered(Citizen.UNKNOWN);
        answer("pc.officer", "userTask_screenComplaint", Map.of("screening", "HARM"));
        assertThat(complaint).isWaitingAt("userTask_offerHelp");
        assertThat(fact("pc.intake", "userTask_offerHelp", "complaintContact")).contains("لم يعطِ");
        answer("pc.intake", "userTask_offerHelp", Map.of("helpAnswer", "NOT_REACHED"));
        answer("pc.officer", "userTask_classifyComplaint", Map.of("complaintTopic", "HEALTH", "nameConsent", "YES"));
        assertThat(complaints.find(receipt).orElseThrow().withName())
                .as("nobody's name can be agreed to")
                .isFalse();
    }

    @Test
    void whatIsNotOursIsToldAtOnce() {
        registered(Citizen.UNKNOWN);
        answer("pc.officer", "userTask_screenComplaint", Map.of("screening", "NOT_COMPETENT"));
        answer(
                "pc.officer",
                "userTask_tellCitizen",
                Map.of("complaintOutcome", "NOT_COMPETENT", "citizenTold", "BY_RECEIPT"));
        assertThat(complaint).isEnded();
    }

    @Test
    void oneAboutOurOwnPeopleLeavesEverybodysWorkAndIsReadOutsideTheLineOfCommand() {
        registered(new Citizen("سلمان", null));
        answer("pc.officer", "userTask_screenComplaint", Map.of("screening", "OUTSIDE"));
        assertThat(complaint).isEnded().hasPassed("endEvent_outside");
        assertThat(complaints.find(receipt)).isEmpty();
        assertThatThrownBy(() -> complaints.words(receipt)).isInstanceOf(IllegalStateException.class);
        assertThat(state()).as("to the citizen it looks like any other").isEqualTo(ComplaintState.RECEIVED);
        assertThat(told()).contains("pc.director", "pc.dpo").doesNotContain("pc.officer", "pc.super");

        assertThat(ofStaff.read("pc.super", receipt)).isEmpty();
        assertThat(ofStaff.read("pc.officer", receipt)).isEmpty();
        assertThat(ofStaff.read("pc.director", receipt)).isPresent();
        house.employ("pc.dpo2", "M", "dpo");
        assertThat(ofStaff.about("pc.director", receipt, "pc.dpo2")).isTrue();
        assertThat(ofStaff.read("pc.dpo2", receipt)).as("it is about him").isEmpty();
        assertThat(ofStaff.read("pc.dpo", receipt)).as("she is of his team").isEmpty();
        assertThat(ofStaff.open("pc.dpo")).extracting(one -> one.receipt()).doesNotContain(receipt);
        assertThat(ofStaff.take("pc.dpo", receipt, "HUMAN_RIGHTS")).isFalse();
        assertThat(ofStaff.take("pc.director", receipt, "INTERNAL_AFFAIRS")).isTrue();
        assertThat(state()).isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    void oneThatTheCitizenSaysIsAboutOurPeopleIsNeverInTheEngineAtAll() {
        receipt = complaints.register(
                new ComplaintWords("المركز", WORD, null, null), Citizen.UNKNOWN, "PUBLIC_PAGE", true, null);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(receipt.code())
                        .count())
                .isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(receipt.code())
                        .count())
                .isZero();
        assertThat(complaints.open()).extracting(one -> one.receipt()).doesNotContain(receipt);
        assertThat(told()).contains("pc.director", "pc.dpo").doesNotContain("pc.super", "pc.officer");
    }

    @Test
    void aReceiptIsReadHoweverItIsTypedAndGuessedByNobody() {
        registered(Citizen.UNKNOWN);
        assertThat(Receipt.read(
                        receipt.value().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(receipt);
        assertThat(Receipt.read("PC-26")).isEmpty();
        assertThat(Receipt.read(null)).isEmpty();
        assertThat(complaints.stateOf(new Receipt("PC-26-00000-00000"))).isEmpty();
    }

    @Test
    void oneAddressKnocksSoOftenInAnHourAndNotMore() {
        String address = "203.0.113.77";
        for (int knock = 0; knock < 20; knock++) {
            assertThat(door.letsIn(address)).isTrue();
        }
        assertThat(door.letsIn(address)).isFalse();
        assertThat(door.answers(address)).as("a question is not a complaint").isTrue();
        time.passes(Duration.ofHours(1));
        assertThat(door.letsIn(address)).isTrue();
        assertThat(jdbc.queryForList("select knocker from knock", String.class))
                .noneMatch(kept -> kept.contains("203"));
    }

    private void atLetter() {
        registered(Citizen.UNKNOWN);
        answer("pc.officer", "userTask_screenComplaint", Map.of("screening", "ORDINARY"));
        answer("pc.officer", "userTask_classifyComplaint", Map.of("complaintTopic", "WATER", "nameConsent", "NO"));
    }

    private void registered(Citizen citizen) {
        receipt = complaints.register(
                new ComplaintWords("دائرة الرعاية", WORD, "إنجازها", "وصل المراجعة"),
                citizen,
                "PHONE",
                false,
                "pc.officer");
        complaint = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(receipt.code())
                .singleResult();
        assertThat(complaint).isWaitingAt("userTask_screenComplaint");
    }

    private ComplaintState state() {
        return complaints.stateOf(receipt).orElseThrow();
    }

    private java.util.List<String> told() {
        return jdbc.queryForList(
                "select recipient from outbox_message where case_number = ? and template = 'COMPLAINT_WAITS'",
                String.class,
                receipt.value());
    }

    private java.time.LocalDate due(String timer) {
        return jobs.createJobQuery()
                .processInstanceId(complaint.getId())
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(java.time.ZoneId.of("Asia/Baghdad"))
                .toLocalDate();
    }

    private String fact(String user, String element, String name) {
        return house.fact(user, receipt.code(), element, name);
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, receipt.code(), element, answers);
    }
}
