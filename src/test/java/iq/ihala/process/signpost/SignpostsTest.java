package iq.ihala.process.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.signpost.Signposts.Signpost;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.SqlMeter.Count;
import iq.ihala.process.support.TestHouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the form of a running step says above its fields, and to whom. */
@EngineTest
class SignpostsTest {

    private static final String INTAKE = "signpost.intake";
    private static final String WORKER = "signpost.worker";
    private static final String SUPERVISOR = "signpost.supervisor";
    private static final String OBSERVER = "signpost.observer";
    private static final String PARTNER = "signpost.partner";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private Signposts signposts;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void people() {
        house.employ(INTAKE, "F", "intake_counsellor");
        house.employ(WORKER, "F", "case_worker");
    }

    @Test
    void theFirstStepSaysThatACaseBegan() {
        String caseNumber = open();

        assertThat(heading(INTAKE, task(caseNumber, "userTask_checkSafety")))
                .contains("بسبب الحدث «بدء الحالة»")
                .contains("تُنجز هذه الخطوة حتى");
    }

    @Test
    void aStepAfterAQuestionNamesTheQuestionItsAnswerAndTheStepBefore() {
        String caseNumber = open();
        house.answer(INTAKE, caseNumber, "userTask_checkSafety", ReceptionForms.safe("NONE"));

        assertThat(heading(INTAKE, task(caseNumber, "userTask_explainRights")))
                .containsPattern("جواب السؤال «[^»]+؟» كان «[^»]+»")
                .contains("«الموافقة على التسجيل»");
    }

    @Test
    void whatIsSaidIsNoFieldAndIsNotStoredAnywhere() {
        String caseNumber = open();
        JsonNode form = form(INTAKE, task(caseNumber, "userTask_checkSafety"));

        assertThat(form.path("components").get(0).path("type").asText()).isEqualTo("text");
        assertThat(form.path("components").get(0).has("key")).isFalse();
        assertThat(form.path("components").size()).isGreaterThan(3);
        house.answer(INTAKE, caseNumber, "userTask_checkSafety", ReceptionForms.safe("NONE"));
    }

    @Test
    void everyStepOfPlayedCasesIsExplained() {
        Set<String> explained = new TreeSet<>();
        for (long seed = 1; seed <= 2; seed++) {
            AutoWorker staff = new AutoWorker(engine, house, seed, "كلمة", Map.of());
            String caseNumber = staff.playACase(0);
            for (int step = 0; step < 45; step++) {
                int before = staff.steps();
                for (Task task : tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .list()) {
                    String heading = heading(task);
                    explained.add(task.getTaskDefinitionKey());
                    assertThat(heading)
                            .as(task.getTaskDefinitionKey())
                            .matches("(?s)\\*\\*لماذا هذه الخطوة؟\\*\\* \\p{IsArabic}.*\\*\\*وماذا بعدها؟\\*\\* .*[.]")
                            .doesNotContain("«»");
                }
                staff.work(caseNumber, 1);
                if (staff.steps() == before && house.open(caseNumber).isEmpty()) {
                    break;
                }
            }
        }
        assertThat(explained).hasSizeGreaterThan(15);
    }

    @Test
    void onlyWhoMayReadRiskAnswersIsToldWhereTheLevelComesFrom() {
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        house.employ(OBSERVER, "M", "monitoring_officer");
        String caseNumber = walkTo("userTask_reviewRisk");
        Task review = task(caseNumber, "userTask_reviewRisk");

        assertThat(said(SUPERVISOR, review).why()).containsPattern("المستوى «[^»]+» لأن أداة «[^»]+» أعطت «[^»]+»");
        assertThat(said(OBSERVER, review).why()).contains("«هل تلزم مراجعة؟»").doesNotContain("المستوى", "أداة");
        assertThat(said(null, review).why()).doesNotContain("المستوى");
    }

    @Test
    void aPartnerLearnsNothingOfTheWayOfTheCase() {
        String caseNumber = walkTo("userTask_answerReferral");
        Task answer = task(caseNumber, "userTask_answerReferral");
        Signpost said = said(PARTNER, answer, List.of("partner_focal", "partner_focal-ANY"));

        assertThat(said.why()).isEqualTo("لأن المركز أرسل هذه الإحالة إلى جهتكم.");
        assertThat(said.next()).startsWith("يكمل المركز العمل بعد جوابكم.").doesNotContain("«");
    }

    @Test
    void openingAFormCostsAFewStatementsMoreThanTheFormAlone() {
        String caseNumber = open();
        Task first = task(caseNumber, "userTask_checkSafety");
        heading(INTAKE, first);

        Count count = house.as(INTAKE, () -> SqlMeter.of(() -> forms.getDeployedTaskForm(first.getId())));

        System.out.println("COST deployed form with its heading: " + count.questions());
        assertThat(count.texts().stream().filter(sql -> sql.contains("ACT_HI_ACTINST")))
                .as("its own footprints and those of the diagram that called it")
                .hasSize(2);
        assertThat(count.texts()).noneMatch(sql -> sql.contains("ACT_GE_BYTEARRAY") && sql.contains("bpmn"));
        assertThat(count.questions()).isLessThanOrEqualTo(12);
    }

    private String walkTo(String step) {
        for (long seed = 11; seed < 40; seed++) {
            AutoWorker staff = new AutoWorker(engine, house, seed, "كلمة", Map.of());
            String caseNumber = staff.playACase(0);
            staff.workUntil(caseNumber, step, 40);
            if (house.open(caseNumber).contains(step)) {
                return caseNumber;
            }
        }
        throw new AssertionError("No walk came to " + step);
    }

    private Signpost said(String user, Task task) {
        return said(user, task, List.of());
    }

    private Signpost said(String user, Task task, List<String> groups) {
        return commands()
                .execute(context -> signposts.of(context.getTaskManager().findTaskById(task.getId()), user, groups));
    }

    private CommandExecutor commands() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    private String open() {
        return house.caseNumber(house.start(INTAKE, "referral-path", Map.of("channel", "WALK_IN")));
    }

    private Task task(String caseNumber, String element) {
        return house.task(caseNumber, element);
    }

    /** As the house itself reads it: whoever may open the step. */
    private String heading(Task task) {
        return read(task).path("components").get(0).path("text").asText();
    }

    private String heading(String user, Task task) {
        return form(user, task).path("components").get(0).path("text").asText();
    }

    private JsonNode form(String user, Task task) {
        return house.as(user, () -> read(task));
    }

    private JsonNode read(Task task) {
        try (InputStream form = forms.getDeployedTaskForm(task.getId())) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
