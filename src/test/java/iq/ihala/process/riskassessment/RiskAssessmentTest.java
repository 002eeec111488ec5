package iq.ihala.process.riskassessment;

import static iq.ihala.process.riskassessment.ToolForms.blackmail;
import static iq.ihala.process.riskassessment.ToolForms.child;
import static iq.ihala.process.riskassessment.ToolForms.noUse;
import static iq.ihala.process.riskassessment.ToolForms.otherProblems;
import static iq.ihala.process.riskassessment.ToolForms.tribe;
import static iq.ihala.process.riskassessment.ToolForms.twoQuestions;
import static iq.ihala.process.riskassessment.ToolForms.violenceByHusband;
import static iq.ihala.process.riskassessment.ToolForms.wholeSuicideScreen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@EngineTest
class RiskAssessmentTest {

    private static final String WORKER = "risk.worker";
    private static final String OTHER_WORKER = "risk.colleague";
    private static final String REVIEWER = "risk.reviewer";
    private static final String OTHER_REVIEWER = "risk.second";

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
        house.employ(OTHER_WORKER, "M", "case_worker");
        house.employ(REVIEWER, "F", "risk_reviewer");
        house.employ(OTHER_REVIEWER, "M", "risk_reviewer");
    }

    @Test
    void demoCase01IsHighAndConfirmedByTheReviewer() {
        aWoman("DV", Map.of("childInHome", "Y"));

        assertThat(openTools()).containsExactly("CHILD", "DV", "SUICIDE_SCREEN");
        answer(
                "userTask_assessDomesticViolence",
                violenceByHusband(
                        "da01",
                        "da03",
                        "da05",
                        "da06",
                        "da10",
                        "da13",
                        "da14",
                        "da18",
                        "da19",
                        "f_strangle",
                        "f_sep_recent",
                        "fearNow",
                        "violence12m",
                        "dvPhysical12m"));
        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer("userTask_assessChild", child("chWitness"));

        assertThat(levels())
                .isEqualTo(Map.of(
                        RiskTool.DV, RiskLevel.HIGH,
                        RiskTool.SUICIDE_SCREEN, RiskLevel.NONE,
                        RiskTool.CHILD, RiskLevel.MEDIUM));
        BpmnAwareTests.assertThat(assessment)
                .isWaitingAt("userTask_reviewRisk")
                .variables()
                .containsEntry("toolLevels", "DV_HIGH,SUICIDE_NONE,CHILD_MEDIUM")
                .containsEntry("tools", "");
        assertThat(house.task(number, "userTask_reviewRisk").getPriority()).isEqualTo(75);
        review("CONFIRM", null);

        BpmnAwareTests.assertThat(assessment)
                .isEnded()
                .hasPassed("serviceTask_applyReview", "endEvent_riskKnown")
                .hasNotPassed("userTask_approveLowering");
        assertThat(result())
                .containsEntry("riskLevel", "HIGH")
                .containsEntry("safetyPlanRequired", true)
                .containsEntry("caseConference", true)
                .containsEntry("mediationPrecheck", false)
                .containsEntry("incomplete", false)
                .containsEntry("restricted", false);
        assertThat(caseFiles.summary(caseNumber()).riskLevel()).isEqualTo("HIGH");
        assertThat(assessments.overall(number)).hasValueSatisfying(recorded -> {
            assertThat(recorded.by()).isEqualTo(REVIEWER);
            assertThat(recorded.overall().mainDriver()).isEqualTo("DV");
        });
    }

    @Test
    void demoCase02IsMediumAndTheSummarySaysSoInWords() {
        aWoman("DV", Map.of());

        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer(
                "userTask_assessDomesticViolence",
                violenceByHusband("da11", "da13", "da14", "fearNow", "violence12m", "dvPhysical12m", "perpHasAccess"));

        assertThat(levels()).containsEntry(RiskTool.DV, RiskLevel.MEDIUM);
        assertThat(runtime.getVariable(assessment.getId(), "riskLevel")).isEqualTo("MEDIUM");
        assertThat(shownTo(REVIEWER, "userTask_reviewRisk").get("riskSummary").toString())
                .contains("المستوى العام: متوسط", "العنف الأسري: متوسط", "المشكو منه يتعاطى")
                .doesNotContainPattern("[0-9]");
    }

    @Test
    void demoCase03IsImminent() {
        aGirl("CYBER");

        assertThat(openTools()).containsExactly("CHILD", "CYBER", "SUICIDE_FULL");
        answer("userTask_screenSuicide", wholeSuicideScreen());
        Map<String, Object> threat = blackmail("sexualImages", "victimMinor", "honourRisk");
        threat.putAll(Map.of("deadlineGiven", "YES", "deadlineHours", 12, "published", "THREAT"));
        answer("userTask_assessBlackmail", threat);
        answer("userTask_assessChild", child("chHonourThreat"));

        assertThat(levels()).containsEntry(RiskTool.CYBER, RiskLevel.IMMINENT);
        assertThat(runtime.getVariable(assessment.getId(), "riskLevel")).isEqualTo("IMMINENT");
        assertThat(house.task(number, "userTask_reviewRisk").getPriority()).isEqualTo(100);
        assertThatThrownBy(() -> review("RAISE", "IMMINENT")).hasMessageContaining("لا مستوى أعلى");
    }

    @Test
    void demoCase05IsImminentWhicheverToolIsAnsweredFirst() {
        aWoman("SUIC,CYBER", Map.of());

        assertThat(openTools()).containsExactly("CYBER", "SUICIDE_FULL");
        Map<String, Object> threat = blackmail("honourRisk");
        threat.put("perpKnown", "RELATIVE");
        answer("userTask_assessBlackmail", threat);
        assertThat(levels()).containsEntry(RiskTool.CYBER, RiskLevel.HIGH);
        Map<String, Object> plan = wholeSuicideScreen("q1", "q2", "q3", "q5", "meansAtHand");
        plan.put("localMeans", List.of("FUEL_FIRE"));
        answer("userTask_screenSuicide", plan);

        assertThat(levels())
                .containsEntry(RiskTool.SUICIDE_FULL, RiskLevel.IMMINENT)
                .containsEntry(RiskTool.CYBER, RiskLevel.IMMINENT);
        assertThat(runtime.getVariable(assessment.getId(), "riskLevel")).isEqualTo("IMMINENT");
        assertThat(runtime.getVariable(assessment.getId(), "toolLevels")).isEqualTo("SUICIDE_IMMINENT,CYBER_IMMINENT");
    }

    @Test
    void demoCase08IsLowAndTakenOverWithoutAReview() {
        anAssessment("NEIGH", false, Map.of("sex", "MALE", "weaponInDispute", "N", "perpAffiliation", "NONE"));

        assertThat(openTools()).containsExactly("SIMPLE", "SUICIDE_SCREEN");
        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer("userTask_assessOtherProblems", otherProblems("NEIGH", "siNeighWords"));

        BpmnAwareTests.assertThat(assessment).isEnded().hasNotPassed("userTask_reviewRisk");
        assertThat(result())
                .containsEntry("riskLevel", "LOW")
                .containsEntry("safetyPlanRequired", false)
                .containsEntry("mediationPrecheck", true);
    }

    @Test
    void aYesToAScreeningQuestionAsksForTheWholeScreen() {
        aWoman("DV", Map.of());
        answer("userTask_assessDomesticViolence", violenceByHusband("onlyVerbal"));
        answer("userTask_screenSuicide", twoQuestions("Y", "N"));

        assertThat(openTools()).containsExactly("SUICIDE_FULL");
        BpmnAwareTests.assertThat(assessment)
                .isWaitingAt("callActivity_riskTool")
                .hasPassed("businessRuleTask_selectFurtherTools")
                .hasNotPassed("businessRuleTask_overallRisk");
        answer("userTask_screenSuicide", wholeSuicideScreen("q1"));

        BpmnAwareTests.assertThat(assessment).isEnded();
        assertThat(result())
                .containsEntry("riskLevel", "LOW")
                .containsEntry("toolsDone", "DV,SUICIDE_SCREEN,SUICIDE_FULL")
                .containsEntry("toolLevels", "DV_LOW,SUICIDE_LOW")
                .containsEntry("safetyPlanRequired", true);
    }

    @Test
    void theWholeScreenOpensAtOnceBesideWhatOthersHaveNotAnsweredYet() {
        aGirl("DRUG,TRIBE");
        answer("userTask_screenSuicide", twoQuestions("Y", "N"));

        assertThat(openTools()).containsExactly("CHILD", "DRUG", "SUICIDE_FULL", "TRIBE");
        answer("userTask_assessTribalDispute", tribe());
        answer("userTask_screenSuicide", wholeSuicideScreen("q1"));
        answer("userTask_assessChild", child("chWorstLabour"));
        answer("userTask_assessDrugUse", noUse());

        assertThat(openTools()).isEmpty();
        BpmnAwareTests.assertThat(assessment).hasPassed("businessRuleTask_overallRisk");
        assertThat(result()).containsEntry("toolsDone", "SUICIDE_SCREEN,TRIBE,SUICIDE_FULL,CHILD,DRUG");
    }

    @Test
    void aSignInAnotherToolOpensTheWholeScreenAlsoAfterTheTwoQuestionsWereAnswered() {
        aWoman("DV,TRIBE", Map.of());
        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer("userTask_assessDomesticViolence", violenceByHusband("da20"));

        assertThat(openTools()).containsExactly("SUICIDE_FULL", "TRIBE");
    }

    @Test
    void parallelToolsReadTheirOwnAnswersOnly() {
        aGirl("DRUG,TRIBE");

        assertThat(openTools()).containsExactly("CHILD", "DRUG", "SUICIDE_SCREEN", "TRIBE");
        answer("userTask_assessTribalDispute", tribe());
        answer("userTask_assessChild", child("chWorstLabour"));
        answer("userTask_assessDrugUse", noUse());
        answer("userTask_screenSuicide", twoQuestions("N", "N"));

        assertThat(levels())
                .isEqualTo(Map.of(
                        RiskTool.TRIBE, RiskLevel.LOW,
                        RiskTool.CHILD, RiskLevel.HIGH,
                        RiskTool.DRUG, RiskLevel.NONE,
                        RiskTool.SUICIDE_SCREEN, RiskLevel.NONE));
    }

    @Test
    void twoToolsAnsweredByTwoPeopleAtTheSameMomentAreBothCounted() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                aGirl("DRUG");
                CyclicBarrier together = new CyclicBarrier(2);
                Map<String, Object> labour = child("chWorstLabour");
                Future<Boolean> one = people.submit(() -> tried(together, WORKER, "CHILD", labour));
                Future<Boolean> other = people.submit(() -> tried(together, OTHER_WORKER, "DRUG", noUse()));
                boolean firstStands = one.get(30, TimeUnit.SECONDS);
                boolean secondStands = other.get(30, TimeUnit.SECONDS);
                // Whoever lost the race was refused as a whole and submits again.
                if (!firstStands) {
                    house.answer(WORKER, task("CHILD"), labour);
                }
                if (!secondStands) {
                    house.answer(OTHER_WORKER, task("DRUG"), noUse());
                }

                assertThat(levels())
                        .containsEntry(RiskTool.CHILD, RiskLevel.HIGH)
                        .containsEntry(RiskTool.DRUG, RiskLevel.NONE);
                assertThat((String) runtime.getVariable(assessment.getId(), "toolsDone"))
                        .contains("CHILD", "DRUG");
            }
        } finally {
            people.shutdownNow();
        }
    }

    private boolean tried(CyclicBarrier together, String user, String tool, Map<String, Object> answers)
            throws Exception {
        Task task = task(tool);
        together.await(30, TimeUnit.SECONDS);
        try {
            house.answer(user, task, answers);
            return true;
        } catch (ProcessEngineException | DataAccessException lost) {
            return false;
        }
    }

    @Test
    void whatIsIncompleteIsNeverLow() {
        aWoman("DV", Map.of());
        Map<String, Object> hardlyAnything = violenceByHusband("onlyVerbal");
        List.of("da01", "da02", "da04", "da05", "da06", "da07").forEach(item -> hardlyAnything.put(item, "U"));
        answer("userTask_assessDomesticViolence", hardlyAnything);
        answer("userTask_screenSuicide", twoQuestions("D", "N"));

        assertThat(levels())
                .containsEntry(RiskTool.DV, RiskLevel.MEDIUM)
                .containsEntry(RiskTool.SUICIDE_SCREEN, RiskLevel.MEDIUM);
        assertThat(runtime.getVariable(assessment.getId(), "incomplete")).isEqualTo(true);
        assertThatThrownBy(() -> review("LOWER", "LOW"))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("غير مكتمل");
    }

    @Test
    void aWomanWhoNeverLivedWithHimCannotHaveLeftHim() {
        aWoman("DV", Map.of());

        assertThatThrownBy(() -> answer("userTask_assessDomesticViolence", violenceByHusband("da03", "da03a")))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessageContaining("لم تسكن معه قط");
        assertThat(openTools()).containsExactly("DV", "SUICIDE_SCREEN");
    }

    @Test
    void raisingMeansAboveAndLoweringMeansBelow() {
        aMediumCase();

        assertThatThrownBy(() -> review("RAISE", "MEDIUM")).hasMessageContaining("أعلى");
        assertThatThrownBy(() -> review("LOWER", "HIGH")).hasMessageContaining("أدنى");
        assertThatThrownBy(() -> answer(
                        REVIEWER,
                        "userTask_reviewRisk",
                        Map.of("reviewDecision", "RAISE", "reviewedLevel", "HIGH", "perpAffiliation", "NONE")))
                .hasMessageContaining("سبب التغيير");
        review("RAISE", "HIGH");

        BpmnAwareTests.assertThat(assessment).isEnded().hasNotPassed("userTask_approveLowering");
        assertThat(result()).containsEntry("riskLevel", "HIGH").containsEntry("caseConference", true);
        assertThat(assessments.overallHistory(number))
                .extracting(recorded -> recorded.overall().level())
                .containsExactly(RiskLevel.MEDIUM, RiskLevel.HIGH);
    }

    @Test
    void loweringNeedsASecondPerson() {
        aMediumCase();
        review("LOWER", "LOW");

        BpmnAwareTests.assertThat(assessment).isWaitingAt("userTask_approveLowering");
        assertThatThrownBy(() -> answer(REVIEWER, "userTask_approveLowering", approval("YES")))
                .hasMessageContaining("شخصاً ثانياً");
        answer(OTHER_REVIEWER, "userTask_approveLowering", approval("YES"));

        BpmnAwareTests.assertThat(assessment).isEnded();
        assertThat(result()).containsEntry("riskLevel", "LOW");
        assertThat(caseFiles.summary(caseNumber()).riskLevel()).isEqualTo("LOW");
    }

    @Test
    void aLoweringThatTheSecondPersonRefusesChangesNothing() {
        aMediumCase();
        review("LOWER", "NONE");
        answer(OTHER_REVIEWER, "userTask_approveLowering", approval("NO"));

        BpmnAwareTests.assertThat(assessment).isEnded();
        assertThat(result()).containsEntry("riskLevel", "MEDIUM");
    }

    @Test
    void theReviewerLearnsWhoTheAccusedIsAndTheCaseIsRestricted() {
        aMediumCase();
        answer(REVIEWER, "userTask_reviewRisk", Map.of("reviewDecision", "CONFIRM", "perpAffiliation", "POLICE"));

        assertThat(result()).containsEntry("restricted", true).containsEntry("riskLevel", "MEDIUM");
        assertThat(caseFiles.summary(caseNumber()).restricted()).isTrue();
    }

    /** Dossier §12: what is unknown counts as danger. */
    @Test
    void whoeverNobodyHasAssessedYetIsDueWithinADayAndStandsBetweenMediumAndHigh() {
        aWoman("DV", Map.of());

        Task screening = house.task(number, "userTask_screenSuicide");
        assertThat(screening.getDueDate().toInstant())
                .isEqualTo(screening.getCreateTime().toInstant().plus(Duration.ofHours(24)));
        assertThat(screening.getPriority()).isBetween(51, 74);
    }

    @Test
    void aNewLevelHurriesEveryOpenTaskOfTheCase() {
        aWoman("DV", Map.of());
        ProcessInstance plan = runtime.startProcessInstanceByKey("case-plan", number, Map.of("riskLevel", "LOW"));
        Instant dueBefore =
                house.task(number, "userTask_writePlan").getDueDate().toInstant();
        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer("userTask_assessDomesticViolence", violenceByHusband("da06", "violence12m", "dvPhysical12m"));

        Task writePlan = house.task(number, "userTask_writePlan");
        assertThat(writePlan.getPriority()).isEqualTo(75);
        assertThat(writePlan.getDueDate().toInstant())
                .isBeforeOrEqualTo(dueBefore)
                .isEqualTo(writePlan.getCreateTime().toInstant().plus(Duration.ofDays(3)));
        assertThat(runtime.getVariable(plan.getId(), "riskLevel")).isEqualTo("HIGH");
    }

    private void aMediumCase() {
        aWoman("DV", Map.of());
        answer("userTask_screenSuicide", twoQuestions("N", "N"));
        answer("userTask_assessDomesticViolence", violenceByHusband("violence12m", "dvPhysical12m"));
        assertThat(runtime.getVariable(assessment.getId(), "riskLevel")).isEqualTo("MEDIUM");
    }

    private void aWoman(String problems, Map<String, Object> more) {
        Map<String, Object> intake = new HashMap<>(
                Map.of("sex", "FEMALE", "ageBand", "25_34", "perpRelation", "SPOUSE", "perpAffiliation", "NONE"));
        intake.putAll(more);
        anAssessment(problems, false, intake);
    }

    private void aGirl(String problems) {
        anAssessment(problems, true, Map.of("sex", "FEMALE", "ageBand", "15_17", "perpAffiliation", "NONE"));
    }

    /** What reception leaves behind, then the diagram. */
    private void anAssessment(String problems, boolean minor, Map<String, Object> intake) {
        CaseNumber opened = caseFiles.open("WALK_IN", "risk.intake");
        caseFiles.storeStep(
                new StepAnswers(opened, "reception", "reception.takeIntake", 1, "risk.intake", Instant.now(), intake));
        number = opened.value();
        assessment = runtime.startProcessInstanceByKey(
                RiskAssessmentProcess.KEY,
                number,
                Map.of("riskLevel", "UNKNOWN", "problemTypes", problems, "isMinor", minor, "restricted", false));
    }

    private void answer(String element, Map<String, Object> answers) {
        answer(WORKER, element, answers);
    }

    private void answer(String user, String element, Map<String, Object> answers) {
        house.answer(user, number, element, answers);
    }

    private void review(String decision, String level) {
        Map<String, Object> answers = new HashMap<>(Map.of("reviewDecision", decision, "perpAffiliation", "NONE"));
        if (level != null) {
            answers.putAll(Map.of("reviewedLevel", level, "reason", "بحسب ما قيل في المكالمة"));
        }
        answer(REVIEWER, "userTask_reviewRisk", answers);
    }

    private static Map<String, Object> approval(String answer) {
        return Map.of("loweringApproved", answer, "loweringReason", "بعد مراجعة الملف");
    }

    private Map<String, Object> shownTo(String user, String element) {
        Task task = house.task(number, element);
        return house.as(user, () -> {
            tasks.claim(task.getId(), user);
            return forms.getTaskFormVariables(task.getId());
        });
    }

    private Task task(String tool) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .filter(task -> tool.equals(runtime.getVariable(task.getExecutionId(), Variables.TOOL.name())))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.get(0)));
    }

    private List<String> openTools() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(task -> (String) runtime.getVariable(task.getExecutionId(), Variables.TOOL.name()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private Map<RiskTool, RiskLevel> levels() {
        return assessments.results(number).stream().collect(Collectors.toMap(ToolResult::tool, ToolResult::level));
    }

    private Map<String, Object> result() {
        Map<String, Object> values = new HashMap<>();
        history.createHistoricVariableInstanceQuery()
                .processInstanceId(assessment.getId())
                .list()
                .forEach(variable -> values.put(variable.getName(), variable.getValue()));
        return values;
    }

    private CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }
}
