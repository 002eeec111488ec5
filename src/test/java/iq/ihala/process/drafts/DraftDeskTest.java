package iq.ihala.process.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.Drafts;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ProbeStep;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.Staff;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class DraftDeskTest {

    private static final String CANARY = "قنبرمسودةQx7KvW9Zr";
    private static final String LATIN = "Qx7KvW9Zr";

    @Autowired
    private TestHouse house;

    @Autowired
    private ProbeStep step;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private String caseNumber;
    private String taskId;

    @BeforeEach
    void aTaskInHerHands() {
        repository
                .createDeployment()
                .name("probe")
                .enableDuplicateFiltering(false)
                .addClasspathResource("probe/probe.bpmn")
                .addClasspathResource("probe/probe.open.form")
                .addClasspathResource("probe/probe.answer.form")
                .deploy();
        house.employ("draft.intake", "F", "intake_counsellor");
        house.employ("draft.colleague", "F", "intake_counsellor");
        house.employ("draft.supervisor", "F", "risk_reviewer");
        house.mayStart("intake_counsellor", "probe");
        step.does(execution -> {});
        caseNumber = house.caseNumber(house.start("draft.intake", "probe", Map.of("channel", "WALK_IN")));
        taskId = house.taskId(caseNumber, "userTask_answer");
        claim("draft.intake");
    }

    @Test
    void draftComesBackWithTheFormToItsWriterAlone() {
        assertThat(keep("draft.intake", Map.of("fullName", CANARY, "openItems", 4, "needs", List.of("PSS"))))
                .isEqualTo(204);

        assertThat(opened("draft.intake"))
                .containsEntry("fullName", CANARY)
                .containsEntry("openItems", 4)
                .containsKey("draftKeptAt");
        assertThat(opened("draft.intake").get("needs")).hasToString("[\"PSS\"]");
        assertThat(shown("draft.colleague")).doesNotContain(CANARY, "draftKeptAt");
        assertThat(shown("draft.supervisor")).doesNotContain(CANARY, "draftKeptAt");

        // Handed over: the new assignee begins with an empty form, and gets nothing of it by claiming either.
        house.as("draft.intake", () -> {
            tasks.setAssignee(taskId, null);
            return null;
        });
        claim("draft.colleague");
        assertThat(opened("draft.colleague").toString()).doesNotContain(CANARY, "draftKeptAt");
        assertThat(shown("draft.intake")).doesNotContain(CANARY, "draftKeptAt");
    }

    @Test
    void draftShowsTheFormAsItWasLeftAlsoWhatHadBeenEmptied() {
        house.answer("draft.intake", caseNumber, "userTask_answer", Map.of("fullName", "اسم سابق"));
        house.employ("draft.lawyer", "F", "lawyer");
        taskId = house.taskId(caseNumber, "userTask_answerAgain");
        claim("draft.lawyer");
        assertThat(opened("draft.lawyer")).containsEntry("fullName", "اسم سابق");

        keep("draft.lawyer", Map.of("narrative", "جديد"));
        assertThat(opened("draft.lawyer")).doesNotContainKey("fullName").containsEntry("narrative", "جديد");

        WebSession lawyer = session("draft.lawyer");
        assertThat(lawyer.send("DELETE", address(), "").statusCode()).isEqualTo(204);
        assertThat(opened("draft.lawyer"))
                .containsEntry("fullName", "اسم سابق")
                .doesNotContainKeys("narrative", "draftKeptAt");
    }

    @Test
    void draftOfAnotherVersionOfTheFormGivesOnlyTheFieldsThatStillExist() {
        drafts.keep(new Draft(
                CaseNumber.parse(caseNumber),
                taskId,
                "probe.answer",
                -1,
                "draft.intake",
                java.time.Instant.EPOCH,
                Map.of("fullName", CANARY, "removedField", CANARY)));
        assertThat(opened("draft.intake"))
                .containsEntry("fullName", CANARY)
                .doesNotContainKey("removedField")
                .containsEntry("draftKeptAt", "1 كانون الثاني 1970، الساعة 03:00");
    }

    @Test
    void onlyTheAssigneeKeepsAndDiscardsAndASignInIsNeeded() throws JsonProcessingException {
        keep("draft.intake", Map.of("fullName", CANARY));
        for (String other : List.of("draft.colleague", "draft.supervisor")) {
            WebSession session = session(other);
            refused(session.send("PUT", address(), "{\"fullName\":\"x\"}"), 403, "ليست مستلمة منك");
            refused(session.send("DELETE", address(), ""), 403, "ليست مستلمة منك");
        }
        assertThat(rows()).isEqualTo(1);
        staff.declareConflict("draft.intake", caseNumber, "draft.supervisor");
        refused(session("draft.intake").send("PUT", address(), "{\"fullName\":\"x\"}"), 403, "ليست مستلمة منك");
        assertThat(shown("draft.intake")).doesNotContain(CANARY, "draftKeptAt");
        assertThat(drafts.find(CaseNumber.parse(caseNumber), taskId, "draft.intake")
                        .orElseThrow()
                        .answers())
                .isEqualTo(Map.of("fullName", CANARY));
    }

    @Test
    void callWithoutTheTokenIsRefusedAndChangesNothing() {
        keep("draft.intake", Map.of("fullName", CANARY));
        assertThat(session("draft.intake")
                        .sendWithoutToken("PUT", address(), "{\"fullName\":\"غيره\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(session("draft.intake")
                        .sendWithoutToken("DELETE", address(), "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(opened("draft.intake")).containsEntry("fullName", CANARY);
    }

    @Test
    void whatTheFormDoesNotAskAndWhatNoFieldHoldsIsLeftOut() {
        assertThat(keep(
                        "draft.intake",
                        Map.of(
                                "fullName",
                                CANARY,
                                "religion",
                                CANARY,
                                "narrative",
                                Map.of("a", 1),
                                "needs",
                                List.of(1))))
                .isEqualTo(204);
        assertThat(drafts.find(CaseNumber.parse(caseNumber), taskId, "draft.intake")
                        .orElseThrow()
                        .answers())
                .isEqualTo(Map.of("fullName", CANARY));
    }

    @Test
    void tooMuchOrUnreadableIsRefusedInArabicAndTheDraftBeforeStays() throws JsonProcessingException {
        keep("draft.intake", Map.of("fullName", CANARY));
        WebSession intake = session("draft.intake");
        refused(
                intake.send("PUT", address(), json.writeValueAsString(Map.of("narrative", "ن".repeat(200_000)))),
                413,
                "أكبر من المسموح");
        HttpResponse<String> broken = intake.send("PUT", address(), "{\"fullName\": " + LATIN);
        refused(broken, 400, "تعذرت قراءة");
        assertThat(broken.body()).doesNotContain(LATIN);
        refused(intake.send("PUT", "/camunda/api/drafts/no-such-task", "{}"), 404, "غير موجودة");
        assertThat(opened("draft.intake")).containsEntry("fullName", CANARY);
    }

    @Test
    void draftGoesWithTheAnswerAndALateOneIsNotTaken() throws JsonProcessingException {
        keep("draft.intake", Map.of("fullName", CANARY));
        WebSession intake = session("draft.intake");
        house.answer("draft.intake", caseNumber, "userTask_answer", Map.of("fullName", "زهراء"));
        assertThat(rows()).isZero();
        refused(intake.send("PUT", address(), "{\"fullName\":\"متأخر\"}"), 404, "أُكملت");
        assertThat(rows()).isZero();
    }

    @Test
    void refusedAnswerLeavesTheDraftWhereItWas() {
        keep("draft.intake", Map.of("fullName", CANARY));
        step.does(execution -> {
            throw new IllegalStateException("أخفق");
        });
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> house.answer("draft.intake", caseNumber, "userTask_answer", Map.of("fullName", "زهراء")))
                .isInstanceOf(RuntimeException.class);
        assertThat(opened("draft.intake")).containsEntry("fullName", CANARY);
    }

    @Test
    void cancelledTaskAndForgottenTalkLeaveNoDraft() {
        keep("draft.intake", Map.of("fullName", CANARY));
        house.runtime()
                .deleteProcessInstance(house.task(caseNumber, "userTask_answer").getProcessInstanceId(), "test");
        assertThat(rows()).isZero();

        caseNumber = house.caseNumber(house.start("draft.intake", "probe", Map.of("channel", "WALK_IN")));
        taskId = house.taskId(caseNumber, "userTask_answer");
        claim("draft.intake");
        keep("draft.intake", Map.of("fullName", CANARY));
        assertThat(rows()).isEqualTo(1);
        caseFiles.forgetTalk(CaseNumber.parse(caseNumber));
        assertThat(rows()).isZero();
    }

    @Test
    void noTableOfTheDatabaseHoldsAWordOfADraft() {
        keep("draft.intake", Map.of("fullName", CANARY, "narrative", CANARY, "reason", CANARY));
        List<String> columns = jdbc.queryForList(
                "SELECT CONCAT(c.TABLE_NAME, '.', c.COLUMN_NAME) FROM information_schema.COLUMNS c"
                        + " JOIN information_schema.TABLES t USING (TABLE_SCHEMA, TABLE_NAME)"
                        + " WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'"
                        + " AND (c.DATA_TYPE LIKE '%char' OR c.DATA_TYPE LIKE '%text' OR c.DATA_TYPE LIKE '%blob')",
                String.class);
        assertThat(columns).contains("case_draft.sealed_answers", "ACT_RU_VARIABLE.TEXT_");
        assertThat(columns.stream().filter(this::holdsTheWord)).isEmpty();
    }

    private boolean holdsTheWord(String column) {
        String[] name = column.split("\\.");
        return jdbc.queryForObject(
                        "SELECT COUNT(*) FROM `" + name[0] + "` WHERE INSTR(CAST(`" + name[1]
                                + "` AS BINARY), CAST(? AS BINARY)) > 0",
                        Integer.class,
                        LATIN)
                > 0;
    }

    private void refused(HttpResponse<String> answer, int status, String arabic) throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode body = json.readTree(answer.body());
        assertThat(body.path("message").asText()).contains(arabic);
    }

    private int keep(String user, Map<String, Object> filledIn) {
        try {
            return session(user)
                    .send("PUT", address(), json.writeValueAsString(filledIn))
                    .statusCode();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String address() {
        return "/camunda/api/drafts/" + taskId;
    }

    private WebSession session(String user) {
        return new WebSession(port, user, TestHouse.PASSWORD);
    }

    private VariableMap opened(String user) {
        return house.as(user, () -> forms.getTaskFormVariables(taskId));
    }

    /** What the form shows to somebody who may not be let in at all. */
    private String shown(String user) {
        try {
            return opened(user).toString();
        } catch (AuthorizationException refused) {
            return "";
        }
    }

    private void claim(String user) {
        house.as(user, () -> {
            tasks.claim(taskId, user);
            return null;
        });
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from case_draft where task = ?", Integer.class, taskId);
    }
}
