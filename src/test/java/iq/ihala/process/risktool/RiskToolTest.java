package iq.ihala.process.risktool;

import static iq.ihala.process.riskassessment.ToolForms.blackmail;
import static iq.ihala.process.riskassessment.ToolForms.child;
import static iq.ihala.process.riskassessment.ToolForms.crystal;
import static iq.ihala.process.riskassessment.ToolForms.otherProblems;
import static iq.ihala.process.riskassessment.ToolForms.trafficking;
import static iq.ihala.process.riskassessment.ToolForms.tribe;
import static iq.ihala.process.riskassessment.ToolForms.twoQuestions;
import static iq.ihala.process.riskassessment.ToolForms.violenceByHusband;
import static iq.ihala.process.riskassessment.ToolForms.wholeSuicideScreen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One tool: from its form to its level in the assessment that called it. */
@EngineTest
class RiskToolTest {

    private static final String WORKER = "tool.worker";

    @Autowired
    private TestHouse house;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Assessments assessments;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private HistoryService history;

    private String number;
    private ProcessInstance assessment;

    @BeforeEach
    void employ() {
        house.employ(WORKER, "F", "case_worker", "psych_counsellor");
    }

    @Test
    void aChildsSignsMakeTheLevelOfTheCase() {
        anAssessment("NEGLECT", true);
        Map<String, Object> answers = child("chNeglect");
        answers.put("chSafeAdult", "U");
        answer("userTask_assessChild", answers);

        assertThat(level(RiskTool.CHILD)).isEqualTo(RiskLevel.HIGH);
        assertThat(runtime.getVariable(assessment.getId(), "toolLevels")).isEqualTo("CHILD_HIGH");
        assertThat(runtime.getVariable(assessment.getId(), "toolsDone")).isEqualTo("CHILD");
    }

    @Test
    void aChildIsImminentAsSoonAsItsOwnSuicideScreenSaysHighWhicheverComesFirst() {
        anAssessment("NEGLECT,SUIC", true);
        answer("userTask_assessChild", child("chNeglect"));
        assertThat(level(RiskTool.CHILD)).isEqualTo(RiskLevel.MEDIUM);
        answer("userTask_screenSuicide", wholeSuicideScreen("q1", "q2", "q4"));

        assertThat(level(RiskTool.SUICIDE_FULL)).isEqualTo(RiskLevel.HIGH);
        assertThat(level(RiskTool.CHILD)).isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void aMothersDangerOfSuicideIsNotHerChilds() {
        anAssessment("NEGLECT,SUIC", false);
        answer("userTask_screenSuicide", wholeSuicideScreen("q1", "q2", "q4"));
        answer("userTask_assessChild", child("chNeglect"));

        assertThat(level(RiskTool.CHILD)).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void demoCase04IsHighByItsAssistScore() {
        anAssessment("DRUG", false);
        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer("userTask_assessDrugUse", crystal(29));

        assertThat(level(RiskTool.DRUG)).isEqualTo(RiskLevel.HIGH);
        assertThat(runtime.getVariable(assessment.getId(), "riskLevel")).isEqualTo("HIGH");
    }

    @Test
    void aScoreThatTheToolDoesNotHaveIsRefused() {
        anAssessment("DRUG", false);

        assertThatThrownBy(() -> answer("userTask_assessDrugUse", crystal(40)))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("39");
        Map<String, Object> alcohol = crystal(3);
        alcohol.putAll(Map.of("substances", List.of("ALCOHOL"), "assistAlcohol", 3, "audit", 41));
        assertThatThrownBy(() -> answer("userTask_assessDrugUse", alcohol)).hasMessageContaining("40");
    }

    @Test
    void demoCase07IsImminentByShotsAndUltimatum() {
        anAssessment("TRIBE,DISP", false);
        Map<String, Object> shots = tribe("shotsFired", "ultimatum");
        shots.putAll(Map.of(
                "settled",
                "N",
                "shotsDate",
                LocalDate.now(WorkingCalendar.BASRA).minusDays(1).toString(),
                "ultimatumEnd",
                LocalDate.now(WorkingCalendar.BASRA).plusDays(1).toString(),
                "firearmsSeen",
                "LIGHT"));
        answer("userTask_assessTribalDispute", shots);
        answer("userTask_assessOtherProblems", otherProblems("DISP", "siHostTension", "siWeapon"));

        assertThat(level(RiskTool.TRIBE)).isEqualTo(RiskLevel.IMMINENT);
        assertThat(level(RiskTool.SIMPLE)).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void demoCase10IsImminentByBeggingAndAccess() {
        anAssessment("BEG", true);
        answer("userTask_assessTrafficking", trafficking("trBegging", "victimMinor", "trAccess", "tiWages"));

        assertThat(level(RiskTool.TRAF)).isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void onlyTheQuestionsOfTheRecordedProblemsAreAsked() {
        anAssessment("NEIGH", false);
        Map<String, Object> school = otherProblems("NEIGH", "siNeighWords");
        school.remove("siRepeated");

        assertThatThrownBy(() -> answer("userTask_assessOtherProblems", school)).hasMessageContaining("إلزامي");
        assertThat(shown("userTask_assessOtherProblems").get("problemTypes").toString())
                .contains("NEIGH");
        answer("userTask_assessOtherProblems", otherProblems("NEIGH", "siNeighWords"));
        assertThat(level(RiskTool.SIMPLE)).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void aWeaponBetweenNeighboursAsksForTheTribalToolToo() {
        anAssessment("NEIGH", false);
        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer("userTask_assessOtherProblems", otherProblems("NEIGH", "siWeapon"));

        assertThat(openTools()).containsExactly("TRIBE");
    }

    @Test
    void whatHasNoTableIsJudgedByTheAssessor() {
        anAssessment("KIDN", false);
        Map<String, Object> judged = otherProblems("KIDN");
        assertThatThrownBy(() -> answer("userTask_assessOtherProblems", judged)).hasMessageContaining("إلزامي");
        judged.putAll(
                Map.of("judgedLevel", "IMMINENT", "judgementIncomplete", "NO", "judgementReasons", "مختفٍ منذ أمس"));
        answer("userTask_assessOtherProblems", judged);

        assertThat(level(RiskTool.SIMPLE)).isEqualTo(RiskLevel.IMMINENT);
    }

    @Test
    void whoeverSaysInAnotherToolThatSheThoughtOfDyingIsAskedEverythingAtOnce() {
        anAssessment("DV", false);
        assertThat(openTools()).containsExactly("DV", "SUICIDE_SCREEN");
        answer("userTask_assessDomesticViolence", violenceByHusband("da20", "onlyVerbal"));

        assertThat(openTools()).containsExactly("SUICIDE_FULL");
        assertThatThrownBy(() -> answer("userTask_screenSuicide", twoQuestions("N", "N")))
                .hasMessageContaining("إلزامي");
        answer("userTask_screenSuicide", wholeSuicideScreen());

        assertThat(openTools()).isEmpty();
        assertThat(level(RiskTool.SUICIDE_FULL)).isEqualTo(RiskLevel.NONE);
    }

    @Test
    void noAnswerBecomesAVariableOfTheToolOrOfTheAssessment() {
        anAssessment("CYBER,BEG,TRIBE", true);
        answer("userTask_assessBlackmail", blackmail("sexualImages", "victimMinor"));
        answer("userTask_assessChild", child("chSexualAbuse", "chPerpAccess"));
        answer("userTask_assessTrafficking", trafficking("tiDebt"));
        answer("userTask_assessTribalDispute", tribe("personHunted"));

        Set<String> names = new HashSet<>();
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricVariableInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(HistoricVariableInstance::getName)
                .forEach(names::add);
        assertThat(names)
                .contains("tool", "toolLevels")
                .isSubsetOf(Set.of(
                        "tool",
                        "tools",
                        "toolsDone",
                        "toolLevels",
                        "riskLevel",
                        "problemTypes",
                        "isMinor",
                        "restricted",
                        "counsellorSexPref",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances",
                        "loopCounter"));
    }

    private void anAssessment(String problems, boolean minor) {
        CaseNumber opened = caseFiles.open("WALK_IN", "tool.intake");
        Map<String, Object> intake = new HashMap<>(Map.of(
                "sex", "FEMALE",
                "ageBand", minor ? "15_17" : "25_34",
                "perpRelation", "SPOUSE",
                "perpAffiliation", "NONE"));
        caseFiles.storeStep(
                new StepAnswers(opened, "reception", "reception.takeIntake", 1, "tool.intake", Instant.now(), intake));
        number = opened.value();
        assessment = runtime.startProcessInstanceByKey(
                "risk-assessment",
                number,
                Map.of("riskLevel", "UNKNOWN", "problemTypes", problems, "isMinor", minor, "restricted", false));
    }

    private void answer(String element, Map<String, Object> answers) {
        house.answer(WORKER, number, element, answers);
    }

    private Map<String, Object> shown(String element) {
        Task task = house.task(number, element);
        return house.as(WORKER, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), WORKER);
            }
            return forms.getTaskFormVariables(task.getId());
        });
    }

    private RiskLevel level(RiskTool tool) {
        return assessments.results(number).stream()
                .collect(Collectors.toMap(ToolResult::tool, ToolResult::level))
                .get(tool);
    }

    private List<String> openTools() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(task -> (String) runtime.getVariable(task.getExecutionId(), Variables.TOOL.name()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
