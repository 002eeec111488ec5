package iq.ihala.process.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ProbeStep;
import iq.ihala.process.support.TestHouse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@EngineTest
class EngineDoorTest {

    private static final String SECRET = "نورس-سري";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private TestHouse house;

    @Autowired
    private ProbeStep step;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ObjectMapper json;

    private String caseNumber;
    private String taskId;

    @BeforeEach
    void openACase() {
        repository
                .createDeployment()
                .name("probe")
                .enableDuplicateFiltering(false)
                .addClasspathResource("probe/probe.bpmn")
                .addClasspathResource("probe/probe.open.form")
                .addClasspathResource("probe/probe.answer.form")
                .deploy();
        house.employ("door.intake", "F", "intake_counsellor");
        house.employ("door.lawyer", "F", "lawyer");
        house.employ("door.supervisor", "F", "risk_reviewer");
        house.employ("door.admin", "M", "sysadmin");
        house.mayStart("intake_counsellor", "probe");
        step.does(execution -> {});
        caseNumber = house.caseNumber(house.start("door.intake", "probe", Map.of("channel", "WALK_IN")));
        taskId = house.task(caseNumber, "userTask_answer").getId();
    }

    @Test
    void nobodyPassesWithoutSigningIn() {
        assertThat(http.getForEntity("/engine-rest/task", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.withBasicAuth("door.stranger", "wrong")
                        .getForEntity("/engine-rest/task", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/camunda/api/engine/engine/default/task", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/task/{task}/complete",
        "POST,/task/{task}/resolve",
        "POST,/task/{task}/delegate",
        "POST,/task/{task}/assignee",
        "POST,/task/{task}/comment/create",
        "POST,/task/{task}/bpmnError",
        "POST,/task/{task}/bpmnEscalation",
        "PUT,/task/{task}/variables/needs",
        "POST,/task/{task}/variables",
        "PUT,/task/{task}/localVariables/needs",
        "PUT,/task/{task}",
        "DELETE,/task/{task}",
        "POST,/task/create",
        "POST,/task/{task}/identity-links",
        "POST,/task/{task}/attachment/create",
        "POST,/message",
        "POST,/signal",
        "POST,/process-definition/key/probe/start",
        "POST,/deployment/create",
        "POST,/filter/create",
        "GET,/process-instance",
        "GET,/variable-instance",
        "GET,/history/variable-instance",
        "GET,/history/detail",
        "GET,/execution",
        "GET,/job",
        "POST,/modification/execute",
        "POST,/external-task/fetchAndLock",
        "GET,/authorization",
        "POST,/condition",
        "POST,/migration/execute",
        "DELETE,/process-instance/x",
        "GET,/task/{task}/variables",
        "GET,/schema/log",
        "GET,/telemetry/data"
    })
    void whatIsNotListedIsRefusedToACounsellor(String method, String path) {
        ResponseEntity<String> refused = call("door.intake", method, path.replace("{task}", taskId), Map.of());

        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getBody()).contains("ليس لديك إذن");
    }

    @Test
    void aTaskOfAnotherGroupIsNeitherListedNorReadNorClaimedNorAnswered() throws Exception {
        assertThat(listed("door.intake")).contains(taskId);
        assertThat(listed("door.lawyer")).doesNotContain(taskId);
        assertThat(json.readTree(call(
                                        "door.lawyer",
                                        "POST",
                                        "/task/count",
                                        Map.of("processInstanceBusinessKey", caseNumber))
                                .getBody())
                        .path("count")
                        .asInt())
                .isZero();
        for (String path : List.of("", "/form", "/form-variables", "/deployed-form", "/identity-links")) {
            assertThat(call("door.lawyer", "GET", "/task/" + taskId + path, null)
                            .getStatusCode()
                            .is4xxClientError())
                    .as(path)
                    .isTrue();
        }
        assertThat(call("door.lawyer", "POST", "/task/" + taskId + "/claim", Map.of("userId", "door.lawyer"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(submit("door.lawyer", Map.of("fullName", Map.of("value", SECRET)))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void aClaimedTaskDisappearsForTheColleaguesOfTheGroup() throws Exception {
        house.employ("door.intake2", "F", "intake_counsellor");
        claim();

        assertThat(listed("door.intake2")).doesNotContain(taskId);
        assertThat(call("door.intake2", "GET", "/task/" + taskId + "/form-variables", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(call("door.intake2", "POST", "/task/" + taskId + "/unclaim", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void whoTookATaskByMistakeGivesItBackToTheGroupAndToNobodyElse() throws Exception {
        house.employ("door.intake2", "F", "intake_counsellor");
        claim();
        String intake = tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee();

        assertThat(call(intake, "POST", "/task/" + taskId + "/assignee", Map.of("userId", "door.intake2"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(call(intake, "POST", "/task/" + taskId + "/unclaim", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(listed("door.intake2")).contains(taskId);
    }

    @Test
    void aSupervisorSeesAndHandsOverButReadsNoAnswersAndAnswersNothing() throws Exception {
        claim();
        assertThat(listed("door.supervisor")).contains(taskId);
        assertThat(submit("door.supervisor", Map.of("fullName", Map.of("value", "اسم")))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(call("door.supervisor", "GET", "/task/" + taskId + "/form-variables", null)
                        .getBody())
                .doesNotContain("fullName");

        house.employ("door.intake3", "F", "intake_counsellor");
        assertThat(call("door.supervisor", "POST", "/task/" + taskId + "/assignee", Map.of("userId", "door.intake3"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee())
                .isEqualTo("door.intake3");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}',الاسم الكامل",
        "'{\"fullName\":{\"value\":5}}',نوع الإجابة",
        "'{\"fullName\":{\"value\":\"نورس-سري\"},\"phone\":{\"value\":\"نورس-سري\"}}',الهاتف",
        "'{\"fullName\":{\"value\":\"نورس-سري\"},\"openItems\":{\"value\":99}}',أكبر قيمة",
        "'{\"fullName\":{\"value\":\"نورس-سري\"},\"needs\":{\"type\":\"Json\",\"value\":\"[\\\"SPY\\\"]\"}}',اختيار غير موجود",
        "'{\"fullName\":{\"value\":\"نورس-سري\"},\"نورس-سري\":{\"value\":1}}',حقل لا تعرفه"
    })
    void aBadSubmissionIsA400InArabicThatNamesTheReasonAndChangesNothing(String variables, String reason)
            throws Exception {
        claim();

        ResponseEntity<String> refused = submit("door.intake", json.readValue(variables, Map.class));

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        JsonNode body = json.readTree(refused.getBody());
        assertThat(body.path("message").asText()).contains(reason).doesNotContain(SECRET);
        assertThat(body.path("refusals")).isNotEmpty();
        assertThat(house.open(caseNumber)).containsExactly("userTask_answer");
    }

    @Test
    void whatIsNoJsonOrOfNoTypeIsRefusedWithoutAnEcho() {
        claim();
        for (String body : List.of(
                "{\"variables\":{\"fullName\":{\"value\":\"" + SECRET + "\",\"type\":\"Date\"}}}",
                "{\"variables\":{\"fullName\":{\"value\":\"" + SECRET + "\",\"type\":\"" + SECRET + "\"}}}",
                "{\"variables\":\"" + SECRET + "\"}",
                "{" + SECRET)) {
            ResponseEntity<String> refused = raw("door.intake", "/task/" + taskId + "/submit-form", body);
            assertThat(refused.getStatusCode().value()).isEqualTo(400);
            assertThat(refused.getBody()).doesNotContain(SECRET).contains("لم يُقبل");
        }
    }

    @Test
    void aTaskThatIsDoneIsAnswered404AndAReplayChangesNothing() {
        claim();
        Map<String, Object> good = Map.of("fullName", Map.of("value", "اسم"));

        assertThat(submit("door.intake", good).getStatusCode().value()).isEqualTo(204);
        assertThat(submit("door.intake", good).getStatusCode().value()).isEqualTo(404);
        assertThat(house.open(caseNumber)).containsExactly("userTask_answerAgain");
    }

    @Test
    void ofFourWhoAnswerAtOnceOneWinsAndTheOthersAreToldSo() throws Exception {
        claim();
        ExecutorService together = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> submission = () -> submit("door.intake", Map.of("fullName", Map.of("value", "اسم")))
                    .getStatusCode()
                    .value();
            List<Integer> answers =
                    together
                            .invokeAll(IntStream.range(0, 4)
                                    .mapToObj(i -> submission)
                                    .toList())
                            .stream()
                            .map(EngineDoorTest::get)
                            .toList();
            assertThat(answers).containsOnlyOnce(204);
            assertThat(answers.stream().filter(answer -> answer != 204))
                    .allMatch(answer -> answer == 409 || answer == 404);
            assertThat(house.open(caseNumber)).containsExactly("userTask_answerAgain");
        } finally {
            together.shutdownNow();
        }
    }

    @Test
    void anExpressionInAQueryIsNeverEvaluated() {
        Object[] evil = {
            Map.of("orQueries", List.of(Map.of("assigneeExpression", "${probeStep.getClass()}"))),
            Map.of(
                    "orQueries",
                    List.of(Map.of(
                            "taskNameLike",
                            "x",
                            "candidateGroupExpression",
                            "${''.getClass().forName('java.lang.Runtime')}"))),
            Map.of("assigneeExpression", "${currentUser()}")
        };
        for (Object query : evil) {
            ResponseEntity<String> answer = call("door.intake", "POST", "/task", query);
            assertThat(answer.getStatusCode().isError()).isTrue();
            assertThat(answer.getBody()).doesNotContain("java");
        }
    }

    @Test
    void onlyAnAdministratorDeploys() {
        assertThat(call("door.supervisor", "POST", "/deployment/create", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(call("door.lawyer", "POST", "/deployment/create", null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void anAdministratorsDeploymentIsJudgedByTheContractInArabic() throws Exception {
        ResponseEntity<String> refused = deploy(
                "door.admin",
                """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
                  <bpmn:process id="evil" isExecutable="true">
                    <bpmn:startEvent id="startEvent_evil"/>
                    <bpmn:sequenceFlow id="flow_evil" sourceRef="startEvent_evil" targetRef="scriptTask_evil"/>
                    <bpmn:scriptTask id="scriptTask_evil" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
                  </bpmn:process>
                </bpmn:definitions>
                """);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        JsonNode body = json.readTree(refused.getBody());
        assertThat(body.path("refusals").size()).isGreaterThan(2);
        assertThat(body.path("message").asText()).contains("scriptTask_evil");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("evil")
                        .count())
                .isZero();
    }

    private ResponseEntity<String> deploy(String user, String diagram) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "trial");
        parts.add("data", new ByteArrayResource(diagram.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "evil.bpmn";
            }
        });
        return http.withBasicAuth(user, TestHouse.PASSWORD)
                .exchange(
                        "/engine-rest/deployment/create",
                        HttpMethod.POST,
                        new HttpEntity<>(parts, headers),
                        String.class);
    }

    private static int get(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void claim() {
        assertThat(call("door.intake", "POST", "/task/" + taskId + "/claim", Map.of("userId", "door.intake"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    private List<String> listed(String user) throws Exception {
        JsonNode list = json.readTree(call(user, "POST", "/task", Map.of("processInstanceBusinessKey", caseNumber))
                .getBody());
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(i).path("id").asText())
                .toList();
    }

    private ResponseEntity<String> submit(String user, Object variables) {
        return call(user, "POST", "/task/" + taskId + "/submit-form", Map.of("variables", variables));
    }

    private ResponseEntity<String> raw(String user, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(user, TestHouse.PASSWORD)
                .exchange("/engine-rest" + path, HttpMethod.POST, new HttpEntity<>(body, headers), String.class);
    }

    private ResponseEntity<String> call(String user, String method, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(user, TestHouse.PASSWORD)
                .exchange(
                        "/engine-rest" + path,
                        HttpMethod.valueOf(method),
                        new HttpEntity<>(body, headers),
                        String.class);
    }
}
