package iq.ihala.process.door;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.riskassessment.ToolForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** A level is lowered by two different people (dossier §2 rule 2), whichever way the second step is tried. */
@EngineTest
class LoweringByTwoTest {

    private static final String WORKER = "two.worker";
    private static final String FIRST = "two.first";
    private static final String SECOND = "two.second";
    private static final Map<String, Object> YES = Map.of(
            "variables",
            Map.of(
                    "loweringApproved", Map.of("value", "YES", "type", "String"),
                    "loweringReason", Map.of("value", "بعد مراجعة الملف", "type", "String")));

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    private String number;
    private String second;

    @BeforeEach
    void aLevelThatTheFirstReviewerWantsLower() {
        house.employ(WORKER, "F", "case_worker", "psych_counsellor");
        house.employ(FIRST, "F", "risk_reviewer");
        house.employ(SECOND, "M", "risk_reviewer");
        var opened = caseFiles.open("WALK_IN", WORKER);
        number = opened.value();
        caseFiles.storeStep(new StepAnswers(
                opened,
                "reception",
                "reception.takeIntake",
                1,
                WORKER,
                clock.instant(),
                Map.of("sex", "FEMALE", "ageBand", "25_34", "perpRelation", "SPOUSE", "perpAffiliation", "NONE")));
        runtime.startProcessInstanceByKey(
                "risk-assessment",
                number,
                Map.of("riskLevel", "UNKNOWN", "problemTypes", "DV", "isMinor", false, "restricted", false));
        house.answer(WORKER, number, "userTask_screenSuicide", ToolForms.twoQuestions("N", "N"));
        house.answer(
                WORKER,
                number,
                "userTask_assessDomesticViolence",
                ToolForms.violenceByHusband("violence12m", "dvPhysical12m"));
        house.answer(
                FIRST,
                number,
                "userTask_reviewRisk",
                Map.of("reviewDecision", "LOWER", "reviewedLevel", "LOW", "reason", "سبب", "perpAffiliation", "NONE"));
        second = house.task(number, "userTask_approveLowering").getId();
    }

    @Test
    void theFirstReviewerGetsTheSecondStepNoWay() {
        assertThat(post(FIRST, "/claim", Map.of("userId", FIRST))).isGreaterThanOrEqualTo(400);
        assertThat(post(SECOND, "/assignee", Map.of("userId", FIRST))).isGreaterThanOrEqualTo(400);
        assertThat(post(FIRST, "/assignee", Map.of("userId", FIRST))).isGreaterThanOrEqualTo(400);
        assertThat(post(SECOND, "/delegate", Map.of("userId", FIRST))).isGreaterThanOrEqualTo(400);
        assertThat(post(FIRST, "/submit-form", YES)).isGreaterThanOrEqualTo(400);
        assertThat(post(FIRST, "/complete", YES)).isGreaterThanOrEqualTo(400);
        assertThat(post(FIRST, "/resolve", YES)).isGreaterThanOrEqualTo(400);

        assertThat(tasks.createTaskQuery().taskId(second).singleResult().getAssignee())
                .isNull();
        assertThat(caseFiles.summary(iq.ihala.casefile.CaseNumber.parse(number)).riskLevel())
                .isEqualTo("MEDIUM");
    }

    @Test
    void theFirstReviewerDoesNotFinishWhatTheSecondHolds() {
        assertThat(post(SECOND, "/claim", Map.of("userId", SECOND))).isEqualTo(204);
        assertThat(post(FIRST, "/submit-form", YES)).isGreaterThanOrEqualTo(400);
        assertThat(post(FIRST, "/complete", YES)).isGreaterThanOrEqualTo(400);
        assertThat(post(SECOND, "/complete", YES))
                .as("past the form nobody finishes a step")
                .isGreaterThanOrEqualTo(400);
        assertThat(post(SECOND, "/submit-form", YES)).isLessThan(300);

        assertThat(caseFiles.summary(iq.ihala.casefile.CaseNumber.parse(number)).riskLevel())
                .isEqualTo("LOW");
    }

    private int post(String user, String call, Map<String, Object> body) {
        ResponseEntity<String> answer = http.withBasicAuth(user, TestHouse.PASSWORD)
                .exchange("/engine-rest/task/" + second + call, HttpMethod.POST, new HttpEntity<>(body), String.class);
        return answer.getStatusCode().value();
    }
}
