package iq.ihala.process.riskassessment;

import static iq.ihala.process.riskassessment.ToolForms.twoQuestions;
import static iq.ihala.process.riskassessment.ToolForms.violenceByHusband;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An update while an assessment runs: under the first release's own diagram, as it was delivered then. */
@EngineTest
class RenewedAssessmentsTest {

    private static final String WORKER = "renew.worker";
    private static final String OLD = "first-release/risk-assessment.bpmn";

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RenewedAssessments renewed;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final List<String> deployments = new ArrayList<>();
    private String number;
    private ProcessInstance path;

    @BeforeEach
    void anAssessmentOfTheFirstRelease() {
        house.employ(WORKER, "F", "case_worker", "psych_counsellor");
        deploy(OLD);
        CaseNumber opened = caseFiles.open("WALK_IN", WORKER);
        caseFiles.assignCaseWorker(opened, WORKER);
        caseFiles.storeStep(new StepAnswers(
                opened,
                "reception",
                "reception.takeIntake",
                1,
                WORKER,
                clock.instant(),
                Map.of("sex", "FEMALE", "ageBand", "25_34", "perpRelation", "SPOUSE", "perpAffiliation", "NONE")));
        number = opened.value();
    }

    @AfterEach
    void removeTheOldDiagram() {
        runtime.deleteProcessInstance(path.getId(), "test");
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void whatCannotBeScoredAnyMoreIsBegunAnewInItsPlaceAndTheCaseGoesOn() {
        path = pathBefore("callActivity_riskAssessment");
        List<Task> before = open();
        assertThat(before).hasSize(2).allMatch(task -> task.getProcessDefinitionId()
                .startsWith("risk-assessment:"));
        deploy("processes/risk-assessment.bpmn");

        renewed.renew();

        assertThat(open()).hasSameSizeAs(before).allMatch(task -> task.getProcessDefinitionId()
                .startsWith(RiskToolProcess.KEY + ":"));
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(begunAnew()).isEqualTo(1);
        house.answer(WORKER, number, "userTask_screenSuicide", twoQuestions("N", "N"));
        house.answer(
                WORKER, number, "userTask_assessDomesticViolence", violenceByHusband("f_strangle", "dvPhysical12m"));
        assertThat(house.open(number)).containsExactly("userTask_reviewRisk");

        renewed.renew();
        assertThat(begunAnew()).as("there is nothing left to begin anew").isEqualTo(1);
    }

    @Test
    void anAssessmentAfterANewDangerIsBegunAnewWhereItWas() {
        path = pathBefore("callActivity_riskAssessmentAgain");
        deploy("processes/risk-assessment.bpmn");

        renewed.renew();

        assertThat(open()).hasSize(2).allMatch(task -> task.getProcessDefinitionId()
                .startsWith(RiskToolProcess.KEY + ":"));
        assertThat(runtime.getActiveActivityIds(path.getId())).containsExactly("callActivity_riskAssessmentAgain");
    }

    private ProcessInstance pathBefore(String element) {
        return runtime.createProcessInstanceByKey("referral-path")
                .businessKey(number)
                .setVariables(
                        Map.of("riskLevel", "UNKNOWN", "problemTypes", "DV", "isMinor", false, "restricted", false))
                .startBeforeActivity(element)
                .execute();
    }

    private void deploy(String resource) {
        deployments.add(
                0,
                repository
                        .createDeployment()
                        .addClasspathResource(resource)
                        .deploy()
                        .getId());
    }

    private List<Task> open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list();
    }

    private int begunAnew() {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where case_number = ? and detail = 'begunAnewAfterUpdate'",
                Integer.class,
                number);
    }
}
