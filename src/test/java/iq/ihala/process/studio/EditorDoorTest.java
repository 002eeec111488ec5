package iq.ihala.process.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.RunningModels;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What an editor in the browser asks for: the file, its draft, the check, and the way to a proposal. */
@EngineTest
class EditorDoorTest {

    private static final String DIAGRAM = "case-plan.bpmn";
    private static final String NEW_FORM = "case-plan.thinkAgain.form";
    private static final String WHY = "اسم الخطوة لا يفهمه الزملاء الجدد";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private TestHouse house;

    @Autowired
    private RunningModels running;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Studio studio;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private WebSession administrator;

    @BeforeEach
    void anAdministratorSits() {
        house.employ("editor.admin", "F", "sysadmin");
        administrator = new WebSession(port, "editor.admin", TestHouse.PASSWORD);
    }

    @AfterEach
    void nothingIsLeft() {
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM studio_draft");
            jdbc.update("DELETE FROM studio_change");
        });
    }

    @Test
    void whatRunsIsOpenedAndADraftOfOnesOwnInItsPlace() {
        JsonNode opened = read(administrator.get("/camunda/studio/drafts/" + DIAGRAM));
        assertThat(opened.path("content").asText()).isEqualTo(deployed(DIAGRAM));
        assertThat(opened.path("version").asInt()).isZero();
        assertThat(opened.path("basedOn").asText())
                .isEqualTo(opened.path("newest").asText());

        JsonNode kept = read(save(DIAGRAM, deployed(DIAGRAM) + "<!-- ش -->", 0));
        assertThat(kept.path("version").asInt()).isOne();
        assertThat(kept.path("savedAt").asText()).isNotBlank();
        assertThat(read(administrator.get("/camunda/studio/drafts/" + DIAGRAM))
                        .path("content")
                        .asText())
                .endsWith("<!-- ش -->");
        assertThat(drafts.of("editor.other")).isEmpty();

        administrator.sendFrom("/account", "DELETE", "/camunda/studio/drafts/" + DIAGRAM, "");
        assertThat(drafts.of("editor.admin")).isEmpty();
    }

    @Test
    void whoeverDrawsInTwoWindowsIsToldBeforeOneUndoesTheOther() {
        assertThat(save(DIAGRAM, deployed(DIAGRAM), 0).statusCode()).isEqualTo(200);
        assertThat(save(DIAGRAM, "other", 0).statusCode()).isEqualTo(409);
        assertThat(save(DIAGRAM, deployed(DIAGRAM) + " ", 1).statusCode()).isEqualTo(200);
        HttpResponse<String> late = save(DIAGRAM, "other", 1);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(read(late).path("message").asText()).contains("نافذة أخرى");
        assertThat(new String(drafts.of("editor.admin").get(DIAGRAM), StandardCharsets.UTF_8))
                .isEqualTo(deployed(DIAGRAM) + " ");
    }

    @Test
    void aNewFormAndItsDiagramAreJudgedTogether() {
        String diagram = deployed(DIAGRAM).replace("\"case-plan.approvePlan\"", "\"case-plan.thinkAgain\"");
        JsonNode alone = check(DIAGRAM, diagram);
        assertThat(alone).anySatisfy(problem -> {
            assertThat(problem.path("rule").asText()).isEqualTo("FORM_EXISTS");
            assertThat(problem.path("severity").asText()).isEqualTo("forbidden");
            assertThat(problem.path("file").asText()).isEqualTo(DIAGRAM);
            assertThat(problem.path("element").asText()).isEqualTo("userTask_approvePlan");
            assertThat(problem.path("detail").asText()).isEqualTo("case-plan.thinkAgain");
            assertThat(problem.path("text").asText()).isEqualTo("الاستمارة غير موجودة");
        });

        assertThat(administrator
                        .get("/camunda/studio/edit?file=" + NEW_FORM + "&new")
                        .statusCode())
                .isEqualTo(200);
        JsonNode blank = read(administrator.get("/camunda/studio/drafts/" + NEW_FORM));
        assertThat(blank.hasNonNull("basedOn")).isFalse();
        save(NEW_FORM, blank.path("content").asText(), 0);
        assertThat(check(DIAGRAM, diagram))
                .noneSatisfy(
                        problem -> assertThat(problem.path("rule").asText()).isEqualTo("FORM_EXISTS"));
    }

    @Test
    void whatBeginsNewBreaksNoRuleThatItsAuthorCannotSee() {
        for (String file : new String[] {"quiet-hour.bpmn", "quiet_hour.dmn", "quiet-hour.sit.form"}) {
            JsonNode found = check(
                    file,
                    read(administrator.get("/camunda/studio/drafts/" + file))
                            .path("content")
                            .asText());
            assertThat(found).as(file).allSatisfy(problem -> assertThat(
                            problem.path("rule").asText())
                    .isNotEqualTo("READABLE"));
        }
    }

    @Test
    void everythingThatOneDrewIsProposedAtOnceAndAFailureLosesNothing() {
        assertThat(propose(WHY).statusCode()).isEqualTo(422);
        save(DIAGRAM, renamed(), 0);
        assertThat(read(propose("قصير")).path("message").asText()).contains("سبب التغيير");
        assertThat(drafts.of("editor.admin")).containsOnlyKeys(DIAGRAM);

        long change = read(propose(WHY)).path("change").asLong();
        assertThat(studio.find(change).orElseThrow().files()).containsOnlyKeys("processes/" + DIAGRAM);
        assertThat(studio.find(change).orElseThrow().author()).isEqualTo("editor.admin");
        assertThat(drafts.of("editor.admin")).isEmpty();
    }

    @Test
    void nobodyUndoesUnseenWhatWasDeployedMeanwhile() {
        administrator.sendFrom(
                "/account",
                "PUT",
                "/camunda/studio/drafts/" + DIAGRAM,
                json(Map.of("content", renamed(), "version", 0, "basedOn", "case-plan:0:gone", "basedVersion", 0)));
        assertThat(read(propose(WHY)).path("message").asText()).contains("نُشرت نسخة أحدث", DIAGRAM);
        assertThat(read(administrator.get("/camunda/studio/drafts"))
                        .get(0)
                        .path("overtaken")
                        .asBoolean())
                .isTrue();
        assertThat(drafts.of("editor.admin")).containsOnlyKeys(DIAGRAM);
    }

    @Test
    void namesThatAreNoFilesOfTheHouseAreNotThere() {
        for (String name : new String[] {"application.yml", "..bpmn", "a..b.bpmn", "nothing.bpmn.txt", "ملف.bpmn"}) {
            assertThat(administrator
                            .get("/camunda/studio/edit?new&file="
                                    + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))
                            .statusCode())
                    .as(name)
                    .isEqualTo(404);
        }
        assertThat(administrator.get("/camunda/studio/edit?file=nothing.bpmn").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theEditorLoadsFromThisHouseAloneAndEvaluatesNothing() {
        HttpResponse<String> page = administrator.get("/camunda/studio/edit?file=" + DIAGRAM);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                .doesNotContain("eval", "http"));
        assertThat(page.body()).contains("/camunda/assets/studio/bpmn.js").doesNotContain("dmn.js", "://cdn");
        assertThat(read(administrator.get("/camunda/studio/templates")))
                .anySatisfy(template -> assertThat(template.path("id").asText()).isEqualTo("iq.ihala.alertSupervisor"));
    }

    private HttpResponse<String> save(String file, String content, int version) {
        JsonNode opened = read(administrator.get("/camunda/studio/drafts/" + file));
        Map<String, Object> drawn = new java.util.HashMap<>(Map.of("content", content, "version", version));
        drawn.put("basedOn", opened.path("newest").asText(null));
        drawn.put(
                "basedVersion",
                opened.path("newestVersion").isNull()
                        ? null
                        : opened.path("newestVersion").asInt());
        return administrator.sendFrom("/account", "PUT", "/camunda/studio/drafts/" + file, json(drawn));
    }

    private JsonNode check(String file, String content) {
        return read(administrator.sendFrom(
                "/account", "POST", "/camunda/studio/check", json(Map.of("file", file, "content", content))));
    }

    private HttpResponse<String> propose(String note) {
        return administrator.sendFrom("/account", "POST", "/camunda/studio/propose", json(Map.of("note", note)));
    }

    private String renamed() {
        return deployed(DIAGRAM).replace("name=\"خطة الحالة\" isExecutable", "name=\"خطة العمل\" isExecutable");
    }

    private String deployed(String file) {
        return new String(running.content(running.newest(file).orElseThrow()), StandardCharsets.UTF_8);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }
}
