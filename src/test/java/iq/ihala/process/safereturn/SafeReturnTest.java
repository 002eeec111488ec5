package iq.ihala.process.safereturn;

import static iq.ihala.process.minorprotection.MinorForms.familyTalk;
import static iq.ihala.process.minorprotection.MinorForms.looked;
import static iq.ihala.process.minorprotection.MinorForms.noRiskAtHome;
import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.TestHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class SafeReturnTest {

    private static final String SOCIAL = "ret.social";

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
    private Consents consents;

    @Autowired
    private JdbcTemplate jdbc;

    private String number;
    private ProcessInstance away;

    @BeforeEach
    void aChildIsAway() {
        BpmnAwareTests.init(engine);
        house.employ(SOCIAL, "F", "social_researcher");
        house.employ("ret.super", "F", "risk_reviewer");
        number = caseFiles.open("WALK_IN", SOCIAL).value();
        away = runtime.startProcessInstanceByKey(SafeReturnProcess.KEY, number, Map.of("riskLevel", "HIGH"));
    }

    @Test
    void aRiskThatNobodyExcludedMeansNoReturnAndTheChildIsLookedAfterFiveTimes() {
        house.answer(SOCIAL, number, "userTask_askReturn", with(noRiskAtHome(), "returnMarriage", "U"));

        assertThat(away).hasNotPassed("userTask_talkFamily").isWaitingAt("catchEvent_firstCheck");
        Instant first = management
                .createJobQuery()
                .processInstanceId(away.getId())
                .singleResult()
                .getDuedate()
                .toInstant();
        assertThat(Duration.between(Instant.now(), first)).isBetween(Duration.ofHours(47), Duration.ofHours(48));
        HouseTimers.fire(number, "catchEvent_firstCheck");
        for (int week = 0; week < 4; week++) {
            house.answer(SOCIAL, number, "userTask_checkReturn", looked("YES"));
            HouseTimers.fire(number, "catchEvent_nextWeek");
        }
        assertThatThrownBy(() ->
                        house.answer(SOCIAL, number, "userTask_checkReturn", with(looked("YES"), "safeToTalk", "NO")))
                .hasMessageContaining("الكلام غير آمن");
        house.answer(SOCIAL, number, "userTask_checkReturn", looked("YES"));
        assertThat(away).isEnded().hasPassed("endEvent_returnFollowed");
    }

    @Test
    void whatARiskToolHeardOutweighsASofterAnswer() {
        caseFiles.storeStep(new StepAnswers(
                CaseNumber.parse(number),
                "tool",
                "risk-assessment.assessDomesticViolence",
                1,
                SOCIAL,
                Instant.now(),
                Map.of("f_searched", "Y")));
        house.answer(SOCIAL, number, "userTask_askReturn", noRiskAtHome());

        assertThat(away).hasNotPassed("userTask_talkFamily").isWaitingAt("catchEvent_firstCheck");
    }

    @Test
    void theFamilyIsTalkedWithOnlyOnAConsentAndNobodyReturnsWhoDoesNotWantTo() {
        house.answer(SOCIAL, number, "userTask_askReturn", noRiskAtHome());
        refused(with(familyTalk(), "childStillWants", "NO"), "لا عودة");
        refused(
                Map.of(
                        "familyTalkConsent", "NO",
                        "childStillWants", "YES",
                        "returnResult", "RETURN",
                        "returnPlan", "خطة"),
                "لا عودة");
        house.answer(SOCIAL, number, "userTask_talkFamily", familyTalk());

        assertThat(consents.inForce(CaseNumber.parse(number)))
                .as("used up by this one talk")
                .isEmpty();
        assertThat(away).isWaitingAt("catchEvent_firstCheck");
    }

    @Test
    void withoutConsentNobodyTalksWithTheFamilyAndTheChildStaysAway() {
        house.answer(SOCIAL, number, "userTask_askReturn", noRiskAtHome());
        house.answer(
                SOCIAL,
                number,
                "userTask_talkFamily",
                Map.of(
                        "familyTalkConsent", "NO",
                        "childStillWants", "NO",
                        "returnResult", "NO_RETURN",
                        "returnPlan", "يبقى حيث هو"));

        assertThat(away).isWaitingAt("catchEvent_firstCheck");
    }

    @Test
    void aChildWhoIsNotSurelySafeIsInDangerNow() {
        house.answer(SOCIAL, number, "userTask_askReturn", with(noRiskAtHome(), "childWantsReturn", "NO"));
        HouseTimers.fire(number, "catchEvent_firstCheck");
        house.answer(SOCIAL, number, "userTask_checkReturn", looked("UNKNOWN"));

        assertThat(jdbc.queryForObject(
                        "select count(*) from outbox_message where case_number = ?", Integer.class, number))
                .as("no path runs here that could hear it, so a supervisor is alarmed")
                .isPositive();
    }

    private void refused(Map<String, Object> answers, String why) {
        assertThatThrownBy(() -> house.answer(SOCIAL, number, "userTask_talkFamily", answers))
                .hasMessageContaining(why);
    }
}
