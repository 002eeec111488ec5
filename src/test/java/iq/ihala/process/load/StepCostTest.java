package iq.ihala.process.load;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.SqlMeter.Count;
import iq.ihala.process.support.TestHouse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts, at the server, what opening a case, taking a step, finishing it, and a whole walk cost, with all guards on. Not part
 * of the build, because nothing else may use the server meanwhile: {@code mvn test -Dtest=StepCostTest -Dihala.excluded=}.
 */
@EngineTest
@Tag("load")
class StepCostTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestHouse house;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void whatAStepAndAWalkCost() {
        walk(1);
        house.employ("cost.intake", "F", "intake_counsellor");
        String[] number = new String[1];
        say(
                "open a case",
                SqlMeter.of(() -> number[0] =
                        house.caseNumber(house.start("cost.intake", "referral-path", Map.of("channel", "WALK_IN")))));
        Task task = house.task(number[0], "userTask_checkSafety");
        List<String> groups = List.of("intake_counsellor");
        Count claim =
                SqlMeter.of(() -> asIntake(groups, () -> engine.getTaskService().claim(task.getId(), "cost.intake")));
        say("claim", claim);
        Map<String, Object> answers = ReceptionForms.safe("NONE");
        Count complete = SqlMeter.of(
                () -> asIntake(groups, () -> engine.getFormService().submitTaskForm(task.getId(), answers)));
        say("complete S01, with allocation and the next task", complete);
        Task next = house.task(number[0], "userTask_explainRights");
        if (next != null) {
            say(
                    "complete S03, a plain step",
                    SqlMeter.of(() -> asIntake(groups, () -> {
                        if (next.getAssignee() == null) {
                            engine.getTaskService().claim(next.getId(), "cost.intake");
                        }
                        engine.getFormService().submitTaskForm(next.getId(), ReceptionForms.rightsExplained());
                    })));
        }
        int[] steps = new int[1];
        Count all = SqlMeter.of(() -> steps[0] = walk(2));
        System.out.printf(
                "COST whole walk: %d human steps, %d statements, %d commits%n",
                steps[0], all.questions(), all.commits());
        assertThat(claim.questions()).isPositive();
    }

    private void asIntake(List<String> groups, Runnable work) {
        engine.getIdentityService().setAuthentication("cost.intake", groups);
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private int walk(long seed) {
        AutoWorker worker = new AutoWorker(engine, house, seed, "نص", wishes());
        worker.playACase(60);
        return worker.steps();
    }

    static Map<String, Object> wishes() {
        Map<String, Object> wishes = new LinkedHashMap<>(Map.of(
                "consentRecord",
                "FULL",
                "canTalkNow",
                "YES",
                "safeToTalk",
                "YES",
                "counsellorSexPref",
                "F",
                "sex",
                "FEMALE",
                "immediateDanger",
                "NO",
                "needsMedicalNow",
                "NO",
                "ageBand",
                "25_34"));
        wishes.putAll(Map.of(
                "problemTypes",
                List.of("DV"),
                "mainProblem",
                "DV",
                "reviewDecision",
                "CONFIRM",
                "consentAnswer",
                "YES",
                "sharingConsent",
                "YES",
                "partnerAnswer",
                "ACCEPTED",
                "attendance",
                "ATTENDED",
                "contactMade",
                "YES"));
        return wishes;
    }

    private static void say(String what, Count count) {
        System.out.printf("COST %s: %d statements, %d commits%n", what, count.questions(), count.commits());
    }
}
