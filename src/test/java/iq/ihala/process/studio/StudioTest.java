package iq.ihala.process.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.RunningModels;
import iq.ihala.process.studio.Change.State;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class StudioTest {

    private static final String DIAGRAM = "processes/case-plan.bpmn";
    private static final String FORM = "forms/case-plan.writePlan.form";
    private static final String TIMES = "processes/decisions/response_times.dmn";
    private static final String WHY = "اسم الخطوة لا يفهمه الزملاء الجدد";

    @Autowired
    private Studio studio;

    @Autowired
    private RunningModels running;

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String number;
    private ProcessInstance plan;

    @BeforeEach
    void aPlanIsBeingWritten() {
        house.employ("studio.worker", "F", "case_worker");
        house.employ("studio.reviewer", "F", "risk_reviewer");
        number = caseFiles.open("WALK_IN", "studio.worker").value();
        plan = runtime.startProcessInstanceByKey("case-plan", number, Map.of("riskLevel", "MEDIUM"));
    }

    @AfterEach
    void whatWasDeployedGoes() {
        List<String> ids = repository.createDeploymentQuery().deploymentSource(Studio.SOURCE).list().stream()
                .map(Deployment::getId)
                .toList();
        ids.forEach(id -> repository.deleteDeployment(id, true));
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM studio_change"));
    }

    @Test
    void aChangeIsDeployedByAnotherAdministratorWithAllItsFormsAndDecisions() {
        long id = studio.propose("admin.one", WHY, renamed());

        assertThatThrownBy(() -> studio.approve("admin.one", id, true, true))
                .isInstanceOf(StudioRefusal.class)
                .hasMessage("من اقترح التغيير لا يصادق عليه");
        assertThat(newestPlan().getName()).isEqualTo("خطة الحالة");

        studio.approve("admin.two", id, false, true);
        assertThat(newestPlan().getName()).isEqualTo("خطة العمل");
        assertThat(repository.getDeploymentResourceNames(newestPlan().getDeploymentId()))
                .containsExactlyInAnyOrder(DIAGRAM, FORM, "forms/case-plan.approvePlan.form");
        assertThat(studio.find(id)).get().satisfies(change -> {
            assertThat(change.state()).isEqualTo(State.DEPLOYED);
            assertThat(change.decider()).isEqualTo("admin.two");
            assertThat(change.note()).isEqualTo(WHY);
        });
        assertThatThrownBy(() -> studio.approve("admin.three", id, false, true))
                .hasMessage("حُسم أمر هذا التغيير من قبل");
    }

    @Test
    void aChangedFormTravelsWithTheDiagramThatUsesItAndReachesACaseThatWasMoved() {
        long id = studio.propose("admin.one", WHY, changed(FORM, "\"الإحالات المفتوحة\"", "\"ما أُحيل إليه\""));
        studio.approve("admin.two", id, false, true);
        assertThat(formOfTheOpenStep()).contains("الإحالات المفتوحة");

        assertThat(studio.plans(studio.find(id).orElseThrow())).singleElement().satisfies(move -> {
            assertThat(move.moving()).contains(plan.getId()).hasSize((int) move.running());
            assertThat(move.waiting()).containsKey("userTask_writePlan");
            assertThat(move.stay()).isEmpty();
        });
        assertThat(studio.move("admin.two", id)).isPositive();
        workOffBatches();

        assertThat(formOfTheOpenStep()).contains("ما أُحيل إليه");
        assertThat(studio.plans(studio.find(id).orElseThrow())).isEmpty();
        house.answer("studio.worker", number, "userTask_writePlan", aGoal());
        house.answer("studio.reviewer", number, "userTask_approvePlan", Map.of("planApproved", "YES"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(plan.getId())
                        .count())
                .isZero();
    }

    @Test
    void aCaseThatStandsWhereTheNewVersionHasNothingStaysOnItsOwn() {
        long id = studio.propose("admin.one", WHY, changed(DIAGRAM, "userTask_writePlan", "userTask_draftPlan"));
        studio.approve("admin.two", id, false, true);

        assertThat(studio.plans(studio.find(id).orElseThrow())).singleElement().satisfies(move -> {
            assertThat(move.stay()).containsExactly("userTask_writePlan");
            assertThat(move.moving()).doesNotContain(plan.getId());
        });
        studio.move("admin.two", id);
        workOffBatches();
        house.answer("studio.worker", number, "userTask_writePlan", aGoal());
        house.answer("studio.reviewer", number, "userTask_approvePlan", Map.of("planApproved", "YES"));
    }

    @Test
    void whatWasWrongIsTakenBackAndTheCasesReturn() {
        long id = studio.propose("admin.one", WHY, renamed());
        studio.approve("admin.two", id, false, true);
        studio.move("admin.two", id);
        workOffBatches();

        assertThat(studio.takeBack("admin.one", id)).isPositive();
        workOffBatches();
        assertThat(newestPlan().getName()).isEqualTo("خطة الحالة");
        assertThat(running.content(running.newest(DIAGRAM).orElseThrow())).isEqualTo(packaged(DIAGRAM));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(newestPlan().getId())
                        .processInstanceId(plan.getId())
                        .count())
                .isOne();
        assertThatThrownBy(() -> studio.takeBack("admin.one", id)).hasMessage("هذا التغيير غير منشور");
    }

    @Test
    void whoeverApprovesApprovesWhatWasComparedAndNothingElse() {
        long first = studio.propose("admin.one", WHY, renamed());
        long second = studio.propose("admin.one", WHY, changed(DIAGRAM, "تلزم خطة", "لا توجد خطة"));
        studio.approve("admin.two", first, false, true);

        assertThatThrownBy(() -> studio.approve("admin.two", second, false, true))
                .hasMessageContaining("نُشرت نسخة أخرى من case-plan.bpmn");
        studio.refuse("admin.one", second);
        assertThat(studio.find(second).orElseThrow().state()).isEqualTo(State.REFUSED);
    }

    @Test
    void nobodyApprovesWhatTakesAProtectionAway() {
        int version = newestPlan().getVersion();
        long id = studio.propose(
                "admin.one",
                WHY,
                changed(DIAGRAM, "<camunda:property name=\"fourEyes\" value=\"userTask_writePlan\" />", ""));
        assertThatThrownBy(() -> studio.approve("admin.two", id, true, true))
                .hasMessageStartingWith("لا يجوز نشره: ")
                .hasMessageContaining("خطوة لشخص ثانٍ");
        assertThat(newestPlan().getVersion()).isEqualTo(version);
    }

    @Test
    void aLongerClockIsApprovedOnlyByWhoeverLookedAtIt() {
        long id = studio.propose("admin.one", WHY, changed(TIMES, "\"PT15M\"", "\"PT20M\""));
        assertThat(studio.judge(studio.find(id).orElseThrow()).dangerous()).isNotEmpty();
        assertThatThrownBy(() -> studio.approve("admin.two", id, false, true)).hasMessageContaining("مدد أطول");
    }

    @Test
    void aChangeWithoutAReasonOrWithoutADifferenceIsNotKept() {
        assertThatThrownBy(() -> studio.propose("admin.one", "قصير", renamed())).hasMessageContaining("سبب التغيير");
        assertThatThrownBy(() -> studio.propose("admin.one", WHY, Map.of(DIAGRAM, packaged(DIAGRAM))))
                .hasMessage("لا فرق بين هذه الملفات وما هو منشور");
        assertThat(studio.newest()).isEmpty();
    }

    private Map<String, byte[]> renamed() {
        return changed(DIAGRAM, "name=\"خطة الحالة\" isExecutable", "name=\"خطة العمل\" isExecutable");
    }

    private Map<String, byte[]> changed(String file, String before, String after) {
        String text = new String(packaged(file), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return Map.of(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packaged(String file) {
        try (var content = StudioTest.class.getClassLoader().getResourceAsStream(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessDefinition newestPlan() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("case-plan")
                .latestVersion()
                .singleResult();
    }

    private String formOfTheOpenStep() {
        String task = tasks.createTaskQuery()
                .processInstanceId(plan.getId())
                .singleResult()
                .getId();
        try (var form = house.as("studio.worker", () -> forms.getDeployedTaskForm(task))) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void workOffBatches() {
        for (Batch batch : management.createBatchQuery().list()) {
            List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId())
                    .forEach(kind -> management.createJobQuery().jobDefinitionId(kind).list().stream()
                            .map(Job::getId)
                            .forEach(management::executeJob));
        }
        assertThat(management.createBatchQuery().count()).isZero();
    }

    private static Map<String, Object> aGoal() {
        Map<String, Object> goal = new HashMap<>();
        goal.put("goal1", "أن تنام بأمان");
        goal.put("goal1Action", "زيارة الأخت");
        goal.put("goal1Owner", "PERSON");
        goal.put("goal1Due", LocalDate.now(WorkingCalendar.BASRA).plusDays(14).toString());
        return goal;
    }
}
