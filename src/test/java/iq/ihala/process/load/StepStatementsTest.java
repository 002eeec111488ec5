package iq.ihala.process.load;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.reception.ReceptionForms;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.SqlMeter.Count;
import iq.ihala.process.support.TestHouse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Holds what a step of a case costs the database, with all guards on: statements decide how many people can work at once. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepStatementsTest {

    private static final String USER = "step.intake";
    private static final List<String> GROUPS = List.of("intake_counsellor");

    @Autowired
    private TestHouse house;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identity;

    private String caseNumber;

    /** What a node reads once and keeps, such as diagrams and forms, is not a step's cost. */
    @BeforeAll
    void warmUp() {
        house.employ(USER, "F", "intake_counsellor");
        open();
        finishSafetyCheck();
        finishRights();
    }

    @BeforeEach
    void openACase() {
        open();
    }

    @Test
    void claimAndCompletionOfAPlainStepCostAtMost40Statements() {
        Count claim = claim("userTask_checkSafety");
        submit("userTask_checkSafety", ReceptionForms.safe("NONE"));

        Count completion = finishRights();

        say("claim", claim);
        say("completion of a plain step", completion);
        assertThat(claim.questions()).as("claim").isLessThanOrEqualTo(13);
        assertThat(claim.commits()).isEqualTo(1);
        assertThat(completion.questions()).as("completion").isLessThanOrEqualTo(26);
        assertThat(completion.commits()).isEqualTo(1);
        assertThat(claim.questions() + completion.questions()).isLessThanOrEqualTo(40);
    }

    @Test
    void openingACaseAndAllocatingTheCounsellorStayCheap() {
        Count opening = open();
        claim("userTask_checkSafety");

        Count allocation = submit("userTask_checkSafety", ReceptionForms.safe("NONE"));

        say("opening a case", opening);
        say("safety check with allocation", allocation);
        assertThat(opening.questions()).as("opening").isLessThanOrEqualTo(33);
        assertThat(allocation.questions()).as("safety check with allocation").isLessThanOrEqualTo(50);
        assertThat(opening.commits() + allocation.commits()).isEqualTo(2);
    }

    @Test
    void aStepAsksNobodysAuthorizationRows() {
        Count claim = claim("userTask_checkSafety");
        Count completion = submit("userTask_checkSafety", ReceptionForms.safe("NONE"));

        assertThat(claim.texts()).noneMatch(StepStatementsTest::asksForAuthorizations);
        assertThat(completion.texts()).hasSizeGreaterThan(10).noneMatch(StepStatementsTest::asksForAuthorizations);
    }

    private static boolean asksForAuthorizations(String sql) {
        return sql.contains("ACT_RU_AUTHORIZATION");
    }

    private Count open() {
        String definition = house.definitionOf("referral-path");
        return asUser(() -> caseNumber =
                forms.submitStartForm(definition, Map.of("channel", "WALK_IN")).getBusinessKey());
    }

    private void finishSafetyCheck() {
        claim("userTask_checkSafety");
        submit("userTask_checkSafety", ReceptionForms.safe("NONE"));
    }

    private Count finishRights() {
        assertThat(house.task(caseNumber, "userTask_explainRights").getAssignee())
                .as("the case stays with the counsellor who took it")
                .isEqualTo(USER);
        return submit("userTask_explainRights", ReceptionForms.rightsExplained());
    }

    private Count claim(String element) {
        Task task = house.task(caseNumber, element);
        return asUser(() -> tasks.claim(task.getId(), USER));
    }

    private Count submit(String element, Map<String, Object> answers) {
        Task task = house.task(caseNumber, element);
        return asUser(() -> forms.submitTaskForm(task.getId(), answers));
    }

    private Count asUser(Runnable work) {
        identity.setAuthentication(USER, GROUPS);
        try {
            return SqlMeter.of(work);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static void say(String what, Count count) {
        System.out.printf("COST %s: %d statements, %d commits%n", what, count.questions(), count.commits());
    }
}
