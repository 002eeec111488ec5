package iq.ihala.process.door;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Whoever holds a task reads its answers; so nobody may get one who could not have been asked to do it. */
@EngineTest
class HandingOverTest {

    private static final String DIAGRAM =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
              <bpmn:process id="probe-partner" isExecutable="true" camunda:historyTimeToLive="P180D">
                <bpmn:startEvent id="startEvent_p" camunda:formRef="probe.open" camunda:formRefBinding="deployment"/>
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_p" targetRef="userTask_partner"/>
                <bpmn:userTask id="userTask_partner" name="جهة" camunda:formRef="probe.answer"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="partner_focal"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TestHouse house;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Staff staff;

    private String taskId;

    @BeforeEach
    void openACase() {
        repository
                .createDeployment()
                .name("probe-handing-over")
                .enableDuplicateFiltering(false)
                .addClasspathResource("probe/probe.bpmn")
                .addString("probe-partner.bpmn", DIAGRAM)
                .addClasspathResource("probe/probe.open.form")
                .addClasspathResource("probe/probe.answer.form")
                .deploy();
        house.employ("hand.intake", "F", "intake_counsellor");
        house.employ("hand.colleague", "F", "intake_counsellor");
        house.employ("hand.lawyer", "F", "lawyer");
        house.employ("hand.supervisor", "F", "risk_reviewer");
        house.employ("hand.admin", "M", "sysadmin");
        house.employFrom("HAND_ORG", "hand.partner", "F", "partner_focal");
        house.mayStart("intake_counsellor", "probe");
        house.mayStart("intake_counsellor", "probe-partner");
        taskId = house.task(
                        house.caseNumber(house.start("hand.intake", "probe", Map.of("channel", "WALK_IN"))),
                        "userTask_answer")
                .getId();
    }

    @Test
    void aSupervisorCannotReadAnswersByHandingTheTaskToHerself() {
        assertThat(hand("hand.supervisor", "hand.supervisor").getStatusCode().value())
                .isEqualTo(400);
        assertThat(assignee()).isNull();
    }

    @Test
    void aTaskIsHandedToNobodyWhomItWasNotOpenTo() {
        for (String other : new String[] {"hand.lawyer", "hand.partner", "hand.admin", "hand.nobody"}) {
            assertThat(claim("hand.intake", other).getStatusCode().value())
                    .as("claimed for " + other)
                    .isEqualTo(400);
            assertThat(hand("hand.supervisor", other).getStatusCode().value())
                    .as("handed to " + other)
                    .isEqualTo(400);
        }
        assertThat(assignee()).isNull();
        assertThat(hand("hand.supervisor", "hand.colleague").getStatusCode().value())
                .isEqualTo(204);
        assertThat(assignee()).isEqualTo("hand.colleague");
    }

    @Test
    void whomAnAdministratorPutIntoAGroupOfTheEngineAloneGetsNoTask() {
        identity.createMembership("hand.admin", "intake_counsellor");
        try {
            assertThat(claim("hand.admin", "hand.admin").getStatusCode().value())
                    .isEqualTo(400);
            assertThat(assignee()).isNull();
        } finally {
            identity.deleteMembership("hand.admin", "intake_counsellor");
        }
    }

    @Test
    void whoeverClaimedATaskGivesItBackToTheGroup() {
        assertThat(claim("hand.intake", "hand.intake").getStatusCode().value()).isEqualTo(204);
        assertThat(post("hand.colleague", "/unclaim", Map.of()).getStatusCode().value())
                .isEqualTo(403);
        assertThat(post("hand.intake", "/unclaim", Map.of()).getStatusCode().value())
                .isEqualTo(204);
        assertThat(claim("hand.colleague", "hand.colleague").getStatusCode().value())
                .isEqualTo(204);
    }

    @Test
    void whoeverTurnsOutToHaveAConflictOfInterestReadsNoMoreOfTheTaskSheHolds() {
        String caseNumber = house.caseNumber(house.start("hand.intake", "probe", Map.of("channel", "WALK_IN")));
        house.answer("hand.intake", caseNumber, "userTask_answer", Map.of("fullName", "اسم سري"));
        taskId = house.task(caseNumber, "userTask_answerAgain").getId();
        assertThat(claim("hand.lawyer", "hand.lawyer").getStatusCode().value()).isEqualTo(204);
        assertThat(shown("hand.lawyer")).contains("اسم سري");

        staff.declareConflict("hand.lawyer", caseNumber, "hand.supervisor");

        assertThat(shown("hand.lawyer")).doesNotContain("اسم سري");
    }

    @Test
    void aReferralThatNamesNoProviderIsGivenToNoPartner() {
        taskId = house.task(
                        house.caseNumber(house.start("hand.intake", "probe-partner", Map.of("channel", "WALK_IN"))),
                        "userTask_partner")
                .getId();
        assertThat(claim("hand.partner", "hand.partner").getStatusCode().is4xxClientError())
                .isTrue();
        assertThat(assignee()).isNull();
    }

    private String shown(String user) {
        return http.withBasicAuth(user, TestHouse.PASSWORD)
                .getForObject("/engine-rest/task/" + taskId + "/form-variables", String.class);
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee();
    }

    private ResponseEntity<String> claim(String user, String whom) {
        return post(user, "/claim", Map.of("userId", whom));
    }

    private ResponseEntity<String> hand(String user, String whom) {
        return post(user, "/assignee", Map.of("userId", whom));
    }

    private ResponseEntity<String> post(String user, String call, Object body) {
        return http.withBasicAuth(user, TestHouse.PASSWORD)
                .exchange("/engine-rest/task/" + taskId + call, HttpMethod.POST, new HttpEntity<>(body), String.class);
    }
}
