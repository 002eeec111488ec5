package iq.ihala.process.breachreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.BreachKind;
import iq.ihala.rights.Breaches;
import java.time.Clock;
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

@EngineTest
class BreachReviewTest {

    private static final String REVIEWER = "rv.super";
    private static final String WORKER = "rv.worker";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Breaches breaches;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;
    private ProcessInstance review;

    @BeforeEach
    void aCaseThatIsHit() {
        BpmnAwareTests.init(engine);
        house.employ("rv.dpo", "F", "dpo");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(WORKER, "F", "case_worker");
        number = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(number, WORKER);
        breaches.record(BreachKind.SEEN_BY_OTHERS, clock.instant(), Set.of(number), "rv.dpo");
        review = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(BreachReviewProcess.KEY)
                .singleResult();
    }

    @Test
    void whereNoDangerIsAddedThePersonIsToldTheSafeWay() {
        assertThat(house.fact(REVIEWER, number.value(), "userTask_reviewBreachRisk", "breachText"))
                .contains("اطّلع عليها");
        house.answer(REVIEWER, number.value(), "userTask_reviewBreachRisk", reviewed("NO", "YES"));
        assertThat(review).isWaitingAt("userTask_tellOfBreach");
        assertThatThrownBy(() -> house.answer(
                        WORKER,
                        number.value(),
                        "userTask_tellOfBreach",
                        Map.of("breachTold", "TOLD", "safeToTalk", "NO", "talkWay", "PERSON_CALLED")))
                .isInstanceOf(RefusedAnswer.class);
        house.answer(
                WORKER,
                number.value(),
                "userTask_tellOfBreach",
                Map.of("breachTold", "TOLD", "safeToTalk", "YES", "talkWay", "PRESENT"));
        assertThat(review).isEnded().hasPassed("endEvent_personTold");
        assertThat(told()).isEqualTo("TOLD");
    }

    @Test
    void moreDangerIsASignalAtOnceAndWhoWouldBeEndangeredByTellingIsNotTold() {
        house.answer(REVIEWER, number.value(), "userTask_reviewBreachRisk", reviewed("YES", "NO"));
        assertThat(review).isEnded().hasPassed("endEvent_notTold");
        assertThat(told()).isEqualTo("RAISES_DANGER");
        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox_message where case_number = ? and template = 'ATTENTION_NEEDED'",
                        Integer.class,
                        number.value()))
                .as("no path of the case runs: a supervisor is alerted instead")
                .isPositive();
    }

    @Test
    void aReviewThatWaitsADayAlertsTheSupervisorAndStays() {
        HouseTimers.fire(number.value(), "boundaryEvent_reviewLate");
        assertThat(review).hasPassed("endEvent_supervisorAlerted").isWaitingAt("userTask_reviewBreachRisk");
    }

    private static Map<String, Object> reviewed(String danger, String tell) {
        return Map.of("breachDanger", danger, "tellOfBreach", tell, "breachReason", "canary-why");
    }

    private String told() {
        return jdbc.queryForObject(
                "select told_how from data_breach_case where case_number = ?", String.class, number.value());
    }
}
