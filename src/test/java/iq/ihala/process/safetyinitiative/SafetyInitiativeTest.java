package iq.ihala.process.safetyinitiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.forum.Issue;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.programme.ForumSolutions;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.ProgrammePlay;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.EventState;
import iq.ihala.programme.Initiative;
import iq.ihala.programme.Initiatives;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.Programmes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
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
class SafetyInitiativeTest {

    private static final LocalDate BEGIN = LocalDate.of(2027, 9, 5);
    private static final String UNIT = "si.outreach";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeCounts counts;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private ForumSolutions solutions;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private EventNumber number;
    private ProcessInstance initiative;

    @BeforeEach
    void aForumAsksForIt() {
        BpmnAwareTests.init(engine);
        time.is(BEGIN.atTime(9, 0));
        house.employ(UNIT, "F", "outreach_unit");
        number = solutions.accepted(issue("INITIATIVE")).orElseThrow();
        initiative = ProgrammePlay.leading(number);
    }

    @AfterEach
    void nothingIsLeft() {
        time.isReal();
        ProgrammePlay.leaveNothing(jdbc, transaction);
    }

    @Test
    void workshopsBookletsFocalPointsAndTheEvaluation() {
        assertThat(programmes.find(number).orElseThrow().forum()).isEqualTo("MAQIL");
        answer("userTask_planInitiative", plan("YES"));
        assertThatThrownBy(() -> answer("userTask_holdWorkshop", workshop("HEADS", 0, "NO")))
                .as("a workshop to which nobody came")
                .isInstanceOf(RefusedAnswer.class);
        answer("userTask_holdWorkshop", workshop("HEADS", 8, "YES"));
        answer("userTask_holdWorkshop", Map.of("workshopHeld", "NOT_HELD", "anotherWorkshop", "YES"));
        answer("userTask_holdWorkshop", workshop("TEACHERS", 30, "NO"));
        assertThat(house.fact(UNIT, number.code(), "userTask_distributeBooklets", "initiativeSoFar"))
                .contains("ورش: 2", "حضرها: 38");
        answer(
                "userTask_distributeBooklets",
                Map.of("schoolsReached", 6, "studentsReached", 900, "bookletsGiven", 950));
        answer("userTask_nameFocalPoints", Map.of("schoolsWithFocal", 5));
        assertThat(initiative).isWaitingAt("catchEvent_threeMonthsOn");
        HouseTimers.fire(number.code(), "catchEvent_threeMonthsOn");
        assertThat(house.fact(UNIT, number.code(), "userTask_evaluateInitiative", "initiativeSoFar"))
                .contains("أقل من 10");
        answer(
                "userTask_evaluateInitiative",
                Map.of("initiativeResult", "PARTLY", "programmeReport", "تُعاد في الفصل القادم"));

        assertThat(initiative).isEnded().hasPassed("serviceTask_countLinkedCases", "endEvent_initiativeClosed");
        assertThat(initiatives.find(number).orElseThrow())
                .isEqualTo(new Initiative(number, 2, 38, 6, 900, 950, 5, null, "PARTLY"));
        assertThat(counts.held(YearMonth.from(BEGIN)))
                .as("its workshops are events of their own")
                .extracting(one -> one.kind())
                .containsExactly(EventKind.WORKSHOP, EventKind.WORKSHOP);
    }

    @Test
    void whatWillNotBeEndsWithTheReason() {
        answer("userTask_planInitiative", plan("NO"));
        assertThat(initiative).isEnded();
        assertThat(programmes.find(number).orElseThrow().state()).isEqualTo(EventState.DECLINED);
        assertThat(programmes.answer(number)).contains("العطلة");
    }

    @Test
    void theUnitIsRemindedOfAWorkshopThatDoesNotCome() {
        answer("userTask_planInitiative", plan("YES"));
        HouseTimers.fire(number.code(), "boundaryEvent_workshopLate");
        assertThat(initiative).hasPassed("endEvent_unitReminded").isWaitingAt("userTask_holdWorkshop");
        assertThat(jdbc.queryForList(
                        "select recipient from outbox_message where template = 'PROGRAMME_LATE' and case_number = ?",
                        String.class,
                        number.value()))
                .contains(UNIT);
    }

    @Test
    void whatIsGivenUpEndsWhateverWaits() {
        programmes.cancel(number);
        assertThat(initiative).isEnded().hasPassed("endEvent_takenBack");
    }

    @Test
    void aForumsWishForASessionBeginsARequestAndOtherSolutionsBeginNothing() {
        EventNumber session = solutions.accepted(issue("AWARENESS")).orElseThrow();
        assertThat(house.open(session.code())).containsExactly("userTask_decideRequest");
        assertThat(solutions.accepted(issue("PATROL"))).isEmpty();
    }

    private static Issue issue(String solution) {
        return new Issue(
                "I0000000001",
                "MAQIL",
                "MEMBER",
                "DRUG",
                "COMMUNITY",
                "F",
                BEGIN,
                "IN_HAND",
                null,
                0,
                solution,
                "COMMUNITY_POLICE",
                BEGIN.plusDays(20),
                null);
    }

    private static Map<String, Object> plan(String goesOn) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("programmeTopic", "DRUG", "programmeDistrict", "BASRA", "initiativeGoesOn", goesOn));
        if ("YES".equals(goesOn)) {
            answers.put("schoolsPlanned", 6);
            answers.put("initiativePlan", "ورشتان ثم كتيبات");
        } else {
            answers.put("programmeAnswer", "بعد العطلة");
        }
        return answers;
    }

    private static Map<String, Object> workshop(String audience, int people, String another) {
        return Map.of(
                "workshopHeld",
                "HELD",
                "workshopFor",
                audience,
                "heldDay",
                BEGIN.toString(),
                "heldMinutes",
                120,
                "cameCommunityF35To59",
                people,
                "anotherWorkshop",
                another);
    }

    private void answer(String element, Map<String, Object> answers) {
        house.answer(UNIT, number.code(), element, answers);
    }
}
