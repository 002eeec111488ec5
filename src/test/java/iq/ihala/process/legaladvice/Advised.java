package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.support.TestHouse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** One case with a lawyer and an advice, taken step by step; the story is whatever the test plants in it. */
final class Advised {

    static final String LAWYER = "adv.lawyer";

    private final TestHouse house;
    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final Clock clock;

    final CaseNumber number;
    final ProcessInstance advice;

    Advised(
            TestHouse house,
            CaseFiles caseFiles,
            RuntimeService runtime,
            Clock clock,
            Map<String, Object> story,
            String level) {
        this.house = house;
        this.caseFiles = caseFiles;
        this.runtime = runtime;
        this.clock = clock;
        house.employ(LAWYER, "F", "lawyer");
        number = caseFiles.open("WALK_IN", "adv.intake");
        caseFiles.recordLevel(number, level);
        caseFiles.assignLawyer(number, LAWYER);
        tells("reception.takeIntake", story);
        Object problems = story.getOrDefault("problemTypes", List.of());
        advice = runtime.startProcessInstanceByKey(
                LegalAdviceProcess.KEY,
                number.value(),
                Map.of(
                        "riskLevel",
                        level,
                        "restricted",
                        false,
                        "isMinor",
                        false,
                        "problemTypes",
                        String.join(
                                ",",
                                ((List<?>) problems)
                                        .stream().map(String::valueOf).toList())));
    }

    void tells(String form, Map<String, Object> answers) {
        caseFiles.storeStep(new StepAnswers(number, "intake", form, 1, "adv.intake", clock.instant(), answers));
    }

    /** The facts, the classification and the duty, until the options are read. */
    Advised until(String victimUnder18, String complaintOnly, String... offences) {
        answer(
                "userTask_collectFacts",
                Map.of(
                        "talkNeeded", "NO",
                        "knowledgeDate", today().minusDays(10).toString(),
                        "excuse", "NO",
                        "victimUnder18", victimUnder18,
                        "accusedUnder18", "NO"));
        answer(
                "userTask_classifyOffences",
                Map.of("offenceCodes", Arrays.asList(offences), "complaintOnly", complaintOnly));
        answer("userTask_checkDuty", Map.of("dutyAfterClassification", "NONE"));
        return this;
    }

    Advised decides(String decision, int... warnings) {
        Map<String, Object> answers = new HashMap<>(Map.of("safeToTalk", "YES", "legalDecision", decision));
        IntStream.of(warnings).forEach(warning -> answers.put("W" + warning, true));
        answer("userTask_readOptions", answers);
        return this;
    }

    Advised agreesTo(String route, String judge, String police, String scope, String givenBy) {
        answer(
                "userTask_prepareComplaint",
                Map.of(
                        "safeToTalk", "YES",
                        "planReviewedBeforeComplaint", "YES",
                        "judgeConsent", judge,
                        "policeConsent", police,
                        "givenBy", givenBy,
                        "consentForm", "SIGNED",
                        "complaintRoute", route,
                        "statementScope", scope,
                        "escortToCourt", "NO"));
        return this;
    }

    void lodges() {
        answer("userTask_lodgeComplaint", Map.of("lodgedDate", today().toString(), "escorted", "NO"));
    }

    void answer(String element, Map<String, Object> answers) {
        house.answer(LAWYER, number.value(), element, answers);
    }

    String sheet() {
        return house.fact(LAWYER, number.value(), "userTask_readOptions", "optionsSheet");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Leaves nothing open behind. */
    void end() {
        if (runtime.createProcessInstanceQuery()
                        .processInstanceId(advice.getId())
                        .count()
                > 0) {
            runtime.deleteProcessInstance(advice.getId(), "the test is over");
        }
    }
}
