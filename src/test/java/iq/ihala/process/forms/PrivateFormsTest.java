package iq.ihala.process.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.ProbeStep;
import iq.ihala.process.support.TestHouse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class PrivateFormsTest {

    private static final String NAME = "كناري زهراء";

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
    private HistoryService history;

    @Autowired
    private CaseFiles caseFiles;

    private String caseNumber;

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
        house.employ("probe.intake", "F", "intake_counsellor");
        house.employ("probe.lawyer", "F", "lawyer");
        house.mayStart("intake_counsellor", "probe");
        step.does(execution -> {});
        caseNumber = house.caseNumber(house.start("probe.intake", "probe", Map.of("channel", "WALK_IN", "note", NAME)));
    }

    @Test
    void privateAnswersGoToTheCaseFileAndOnlyDeclaredCodesToTheEngine() {
        house.answer(
                "probe.intake",
                caseNumber,
                "userTask_answer",
                Map.of("fullName", NAME, "openItems", 3, "immediateDanger", true, "needs", List.of("PSS", "LEGAL")));

        assertThat(caseFiles.newestAnswers(CaseNumber.parse(caseNumber), Set.of("fullName", "needs")))
                .containsEntry("fullName", NAME)
                .containsEntry("needs", List.of("PSS", "LEGAL"));
        Map<String, Object> variables = house.runtime()
                .getVariables(house.task(caseNumber, "userTask_answerAgain").getExecutionId());
        assertThat(variables)
                .containsEntry("openItems", 3)
                .containsEntry("immediateDanger", true)
                .containsEntry("needs", "PSS,LEGAL")
                .containsEntry("channel", "WALK_IN")
                .doesNotContainKeys("fullName", "narrative", "note");
        assertThat(history.createHistoricDetailQuery().list().toString()).doesNotContain(NAME);
    }

    @Test
    void aNewTaskShowsTheCaseNumberAndNothingAboutThePerson() {
        Task task = house.task(caseNumber, "userTask_answer");

        assertThat(task.getName()).isEqualTo("جواب \u2066" + caseNumber + "\u2069");
        assertThat(task.getPriority()).isEqualTo(60);
    }

    @Test
    void theAssigneeSeesEarlierAnswersAgainAndACandidateDoesNot() {
        house.answer("probe.intake", caseNumber, "userTask_answer", Map.of("fullName", NAME));
        Task second = house.task(caseNumber, "userTask_answerAgain");

        VariableMap asCandidate = house.as("probe.lawyer", () -> forms.getTaskFormVariables(second.getId()));
        house.as("probe.lawyer", () -> {
            tasks.claim(second.getId(), "probe.lawyer");
            return null;
        });
        VariableMap asAssignee = house.as("probe.lawyer", () -> forms.getTaskFormVariables(second.getId()));

        assertThat(asCandidate).doesNotContainKey("fullName");
        assertThat(asAssignee).containsEntry("fullName", NAME);
    }

    @Test
    void aFormShowsItsAssigneeOnlyTheSectionsThatSheMayRead() {
        house.answer(
                "probe.intake",
                caseNumber,
                "userTask_answer",
                Map.of("fullName", NAME, "narrative", "قصة", "consentRecord", "NONE", "reason", "سبب الخطورة"));
        Task second = house.task(caseNumber, "userTask_answerAgain");
        house.as("probe.lawyer", () -> {
            tasks.claim(second.getId(), "probe.lawyer");
            return null;
        });

        VariableMap shown = house.as("probe.lawyer", () -> forms.getTaskFormVariables(second.getId()));
        assertThat(shown)
                .as("identity and story are hers, risk answers are not")
                .containsEntry("fullName", NAME)
                .containsEntry("narrative", "قصة")
                .doesNotContainKey("reason");
    }

    @Test
    void whatAFormDoesNotAllowIsRefusedWithFieldAndReasonAndNothingIsSaved() {
        refused(Map.of(), "«الاسم الكامل»: هذا الحقل إلزامي");
        refused(Map.of("fullName", "ز"), "«الاسم الكامل»: النص أقصر");
        refused(Map.of("fullName", "ز".repeat(61)), "«الاسم الكامل»: النص أطول");
        refused(Map.of("fullName", 7), "«الاسم الكامل»: نوع الإجابة");
        refused(Map.of("fullName", NAME, "phone", "abc"), "«الهاتف»: صيغة");
        refused(Map.of("fullName", NAME, "openItems", 10), "«عدد»: أكبر قيمة");
        refused(Map.of("fullName", NAME, "openItems", 1.5), "«عدد»: عدد المنازل");
        refused(Map.of("fullName", NAME, "consentRecord", "MAYBE"), "«الموافقة»: اختيار غير موجود");
        refused(Map.of("fullName", NAME, "needs", List.of("PSS", "SPY")), "«الحاجات»: اختيار غير موجود");
        refused(Map.of("fullName", NAME, "consentRecord", "NONE"), "«السبب»: هذا الحقل إلزامي");
        refused(Map.of("fullName", NAME, "day", "غداً"), "«اليوم»: التاريخ");
        refused(Map.of("fullName", NAME, "religion", "x"), "حقل لا تعرفه");
        refused(Map.of("fullName", NAME, "narrative", "ن".repeat(2001)), "«ملخص الحادث»: النص أطول");

        assertThat(house.open(caseNumber)).containsExactly("userTask_answer");
        assertThat(caseFiles.newestAnswers(CaseNumber.parse(caseNumber), Set.of("fullName")))
                .isEmpty();
    }

    @Test
    void aFieldThatItsConditionHidesIsNeitherAskedNorKept() {
        house.answer(
                "probe.intake",
                caseNumber,
                "userTask_answer",
                Map.of("fullName", NAME, "consentRecord", "FULL", "reason", "زائد"));

        assertThat(caseFiles.newestAnswers(CaseNumber.parse(caseNumber), Set.of("reason")))
                .isEmpty();
    }

    @Test
    void onlyTheAssigneeSubmitsAndOnlyThroughTheForm() {
        Task task = house.task(caseNumber, "userTask_answer");

        assertThatThrownBy(() -> house.as("probe.intake", () -> {
                    forms.submitTaskForm(task.getId(), Map.of("fullName", NAME));
                    return null;
                }))
                .hasMessageContaining("استلم المهمة أولاً");
        assertThatThrownBy(() -> house.as("probe.intake", () -> {
                    tasks.claim(task.getId(), "probe.intake");
                    tasks.complete(task.getId());
                    return null;
                }))
                .hasMessageContaining("من استمارتها فقط");
        assertThatThrownBy(() -> house.as("probe.lawyer", () -> {
                    forms.submitTaskForm(task.getId(), Map.of("fullName", NAME));
                    return null;
                }))
                .isInstanceOf(org.camunda.bpm.engine.AuthorizationException.class);
        assertThat(house.open(caseNumber)).containsExactly("userTask_answer");
    }

    @Test
    void aFailingStepTakesTheAnswersBackWithIt() {
        step.does(execution -> {
            throw new IllegalStateException("أخفق: " + NAME);
        });

        assertThatThrownBy(() -> house.answer("probe.intake", caseNumber, "userTask_answer", Map.of("fullName", NAME)))
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining(NAME);

        assertThat(caseFiles.newestAnswers(CaseNumber.parse(caseNumber), Set.of("fullName")))
                .isEmpty();
        assertThat(house.open(caseNumber)).containsExactly("userTask_answer");
    }

    @Test
    void aCaseNumberIsGivenByTheSystemAndNeverTyped() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("probe")
                .latestVersion()
                .singleResult()
                .getId();

        assertThatThrownBy(() -> house.as(
                        "probe.intake", () -> forms.submitStartForm(definition, NAME, Map.of("channel", "WALK_IN"))))
                .hasMessageContaining("رقم الحالة يمنحه النظام");
    }

    private void refused(Map<String, Object> answers, String reason) {
        assertThatThrownBy(() -> house.answer("probe.intake", caseNumber, "userTask_answer", answers))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining(NAME);
    }
}
