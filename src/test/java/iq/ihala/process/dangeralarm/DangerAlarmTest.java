package iq.ihala.process.dangeralarm;

import static iq.ihala.process.immediatedanger.DangerForms.acknowledged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.staff.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class DangerAlarmTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Staff staff;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    private String number;
    private ProcessInstance alarm;

    @BeforeEach
    void twoSupervisorsOnDutyOneAtHomeAndADirector() {
        BpmnAwareTests.init(engine);
        number = caseFiles.open("WALK_IN", "ala.counsel").value();
        // Whoever other tests employed has a conflict of interest here, so that only this test's people are on the
        // list.
        for (String group : List.of("risk_reviewer", "governorate_director")) {
            staff.members(group).stream()
                    .filter(member -> !member.user().startsWith("ala."))
                    .forEach(member -> staff.declareConflict(member.user(), number, "test"));
        }
        house.employ("ala.counsel", "F", "intake_counsellor");
        house.employ("ala.super1", "F", "risk_reviewer");
        house.employ("ala.super2", "M", "risk_reviewer");
        house.employ("ala.super3", "M", "risk_reviewer");
        house.employ("ala.director", "M", "governorate_director");
        staff.onDuty("ala.super2", false);
        caseFiles.assignCounsellor(CaseNumber.parse(number), "ala.counsel");
    }

    @AfterEach
    void timeIsReal() {
        time.isReal();
    }

    @Test
    void whoAnswersWithinFiveMinutesIsTheOnlyOneAlarmed() {
        raise();

        assertThat(house.task(number, "userTask_acknowledgeAlarm").getPriority())
                .isEqualTo(100);
        assertThat(mailed()).containsExactly("ala.super1");
        house.answer("ala.super1", number, "userTask_acknowledgeAlarm", acknowledged());

        assertThat(alarm).isEnded().hasPassed("endEvent_alarmAcknowledged").hasNotPassed("gateway_listExhausted");
        assertThat(jobs()).isEmpty();
        assertThat(mailed()).containsExactly("ala.super1");
    }

    @Test
    void theListIsCalledOneByOneThoseOnDutyFirstThenTheOthersThenTheDirector() {
        raise();
        fiveMinutesPass();
        assertThat(mailed()).containsExactly("ala.super1", "ala.super3");
        fiveMinutesPass();
        assertThat(mailed()).endsWith("ala.super2").hasSize(3);
        assertThat(house.fact("ala.super3", number, "userTask_acknowledgeAlarm", "alarmState"))
                .contains("3");
        fiveMinutesPass();
        assertThat(mailed()).endsWith("ala.director").hasSize(4);
        assertThat(jdbc.queryForList(
                        "select distinct template from outbox_message where case_number = ?", String.class, number))
                .containsExactly("ATTENTION_NEEDED");

        house.answer("ala.super3", number, "userTask_acknowledgeAlarm", acknowledged());
        assertThat(alarm).isEnded();
    }

    @Test
    void whenTheListIsExhaustedThoseWithThePersonAreToldAndItBeginsAgain() {
        raise();
        for (int alarmed = 0; alarmed < 4; alarmed++) {
            fiveMinutesPass();
        }

        assertThat(mailed())
                .containsExactly("ala.super1", "ala.super3", "ala.super2", "ala.director", "ala.counsel", "ala.super1");
        assertThat(alarm)
                .hasPassed("serviceTask_reportUnansweredAlarm")
                .isWaitingAt("userTask_acknowledgeAlarm")
                .variables()
                .containsEntry("alarmRound", 2);
        assertThat(house.fact("ala.super1", number, "userTask_acknowledgeAlarm", "alarmState"))
                .contains("الجولة 2");
    }

    @Test
    void aTimerThatIsNotDueYetAlarmsNobody() {
        raise();
        Job waiting = jobs().get(0);

        assertThat(Duration.between(time.instant(), waiting.getDuedate().toInstant()))
                .isBetween(Duration.ofMinutes(4), FIVE_MINUTES);
        time.passes(FIVE_MINUTES.minusSeconds(30));
        assertThat(management
                        .createJobQuery()
                        .executable()
                        .jobId(waiting.getId())
                        .count())
                .isZero();
        time.passes(Duration.ofMinutes(1));
        assertThat(management
                        .createJobQuery()
                        .executable()
                        .jobId(waiting.getId())
                        .count())
                .isOne();
    }

    @Test
    void whoHasAConflictOfInterestHearsNothing() {
        staff.declareConflict("ala.super1", number, "ala.super3");
        raise();
        fiveMinutesPass();

        assertThat(mailed()).containsExactly("ala.super3", "ala.super2");
    }

    @Test
    void anAlarmWithoutAnybodyOnTheListStaysOpenAndIsReported() {
        for (String user : List.of("ala.super1", "ala.super2", "ala.super3", "ala.director")) {
            staff.declareConflict(user, number, "test");
        }
        raise();
        fiveMinutesPass();

        assertThat(mailed()).containsExactly("ala.counsel");
        assertThat(alarm).isWaitingAt("userTask_acknowledgeAlarm");
    }

    private void raise() {
        alarm = runtime.startProcessInstanceByKey("danger-alarm", number, Map.of("riskLevel", "IMMINENT"));
    }

    private void fiveMinutesPass() {
        time.passes(FIVE_MINUTES);
        HouseTimers.fire(number, "catchEvent_noAnswerYet");
    }

    private List<Job> jobs() {
        return management.createJobQuery().processInstanceId(alarm.getId()).list();
    }

    private List<String> mailed() {
        return jdbc.queryForList(
                "select recipient from outbox_message where case_number = ? order by id", String.class, number);
    }
}
