package iq.ihala.process.caseplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class CasePlanTest {

    private static final String WORKER = "plan.worker";
    private static final String REVIEWER = "plan.reviewer";
    private static final String BOTH = "plan.both";

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    private String number;
    private ProcessInstance plan;

    @BeforeEach
    void aPlanIsNeeded() {
        house.employ(WORKER, "F", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(BOTH, "F", "case_worker", "risk_reviewer");
        number = caseFiles.open("WALK_IN", WORKER).value();
        plan = runtime.startProcessInstanceByKey(CasePlanProcess.KEY, number, Map.of("riskLevel", "MEDIUM"));
    }

    @Test
    void aPlanStandsOnceAnotherPersonApprovesIt() {
        house.answer(WORKER, number, "userTask_writePlan", aGoal());
        assertThat(shownTo(REVIEWER, "userTask_approvePlan").get("planText").toString())
                .contains("الهدف 1: أن تنام بأمان", "الإجراء: زيارة الأخت", "من يقوم به: الشخص");
        house.answer(REVIEWER, number, "userTask_approvePlan", Map.of("planApproved", "YES"));

        BpmnAwareTests.assertThat(plan).isEnded().hasPassed("endEvent_planApproved");
        assertThat(caseFiles.summary(CaseNumber.parse(number)).caseWorker()).isEqualTo(WORKER);
    }

    @Test
    void aReturnedPlanIsWrittenAgainAndTheReasonIsShown() {
        Map<String, Object> twoGoals = aGoal();
        twoGoals.putAll(Map.of("goal2", "عمل", "goal2Action", "تدريب", "goal2Owner", "PARTNER", "goal2Due", soon()));
        house.answer(WORKER, number, "userTask_writePlan", twoGoals);
        house.answer(
                REVIEWER,
                number,
                "userTask_approvePlan",
                Map.of("planApproved", "NO", "returnReason", "الهدف الثاني ليس هدفها"));

        BpmnAwareTests.assertThat(plan).isWaitingAt("userTask_writePlan").hasNotPassed("endEvent_planApproved");
        assertThat(shownTo(WORKER, "userTask_writePlan"))
                .containsEntry("returnReason", "الهدف الثاني ليس هدفها")
                .containsEntry("goal1", "أن تنام بأمان");
        house.answer(WORKER, number, "userTask_writePlan", aGoal());
        assertThat(shownTo(REVIEWER, "userTask_approvePlan").get("planText").toString())
                .doesNotContain("الهدف 2");
    }

    @Test
    void theWriterDoesNotApprove() {
        house.answer(BOTH, number, "userTask_writePlan", aGoal());

        assertThatThrownBy(() -> house.answer(BOTH, number, "userTask_approvePlan", Map.of("planApproved", "YES")))
                .hasMessageContaining("شخصاً ثانياً");
        BpmnAwareTests.assertThat(plan).isWaitingAt("userTask_approvePlan");
    }

    @Test
    void aGoalWithoutAnActionOrWithADayThatIsOverIsRefused() {
        Map<String, Object> half = aGoal();
        half.put("goal3", "عمل");
        assertThatThrownBy(() -> house.answer(WORKER, number, "userTask_writePlan", half))
                .hasMessageContaining("لكل هدف إجراء");
        Map<String, Object> late = aGoal();
        late.put("goal1Due", time.today().minusDays(1).toString());
        assertThatThrownBy(() -> house.answer(WORKER, number, "userTask_writePlan", late))
                .hasMessageContaining("التاريخ مضى");
    }

    private Map<String, Object> aGoal() {
        return new HashMap<>(Map.of(
                "goal1", "أن تنام بأمان", "goal1Action", "زيارة الأخت", "goal1Owner", "PERSON", "goal1Due", soon()));
    }

    private String soon() {
        return time.today().plusDays(7).toString();
    }

    private Map<String, Object> shownTo(String user, String element) {
        Task task = house.task(number, element);
        return house.as(user, () -> {
            tasks.claim(task.getId(), user);
            return forms.getTaskFormVariables(task.getId());
        });
    }
}
