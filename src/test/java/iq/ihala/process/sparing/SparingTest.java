package iq.ihala.process.sparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is no longer asked of the database must still be true. */
@EngineTest
class SparingTest {

    private static final String USER = "sparing.intake";

    @Autowired
    private TestHouse house;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    private String caseNumber;
    private Task task;

    @BeforeEach
    void openACase() {
        house.employ(USER, "F", "intake_counsellor");
        caseNumber = house.caseNumber(house.start(USER, "referral-path", Map.of("channel", "WALK_IN")));
        task = house.task(caseNumber, "userTask_checkSafety");
    }

    @Test
    void historyKnowsHowLongATaskAndItsActivityTook() {
        house.answer(USER, task, ReceptionForms.safe("NONE"));

        HistoricTaskInstance done =
                history.createHistoricTaskInstanceQuery().taskId(task.getId()).singleResult();
        assertThat(done.getAssignee()).isEqualTo(USER);
        assertThat(done.getDurationInMillis())
                .isBetween(0L, done.getEndTime().getTime() - done.getStartTime().getTime() + 1_000);
        HistoricActivityInstance activity = history.createHistoricActivityInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId("userTask_checkSafety")
                .singleResult();
        assertThat(activity.getAssignee()).isEqualTo(USER);
        assertThat(activity.getStartTime()).isBeforeOrEqualTo(activity.getEndTime());
        assertThat(activity.getDurationInMillis())
                .isBetween(
                        0L,
                        activity.getEndTime().getTime()
                                - activity.getStartTime().getTime()
                                + 1_000);
    }

    @Test
    void noVariableBelongsToATaskAlone() {
        assertThatThrownBy(() -> tasks.setVariableLocal(task.getId(), "riskLevel", "LOW"))
                .isInstanceOf(BadUserRequestException.class);

        assertThat(tasks.getVariables(task.getId())).doesNotContainEntry("riskLevel", "LOW");
    }

    @Test
    void aSuspendedDiagramIsNotStartedButItsTasksGoOn() {
        repository.suspendProcessDefinitionByKey("referral-path");
        try {
            assertThatThrownBy(() -> house.start(USER, "referral-path", Map.of("channel", "WALK_IN")))
                    .isInstanceOf(SuspendedEntityInteractionException.class);
            house.answer(USER, task, ReceptionForms.safe("NONE"));
        } finally {
            repository.activateProcessDefinitionByKey("referral-path");
        }

        assertThat(house.open(caseNumber)).containsExactly("userTask_explainRights");
    }
}
