package iq.ihala.process.riskassessment;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the rules of risk may know: answers opened for one decision and forgotten with it. Never logged, never a variable. */
@Component
class RiskAnswers {

    private static final String PHYSICAL_VIOLENCE = "dvPhysical12m";

    /** Asked at the end of every tool; in parallel tools the answer that means danger counts. */
    private static final Set<String> ASKED_BY_EVERY_TOOL =
            Set.of("pregnant", "disabilityDependence", "aged60Alone", "previousCase12m");

    private static final Set<String> OF_THE_CASE = Set.of(
            "sex",
            "ageBand",
            "perpRelation",
            "perpAffiliation",
            "pregnancy",
            "displacement",
            "childInHome",
            "childrenWithPerson",
            "dependants0to8",
            "dependants9to14",
            "dependants15to17",
            "ownUse",
            "weaponInDispute",
            "da20",
            "f_selfburn",
            "q1",
            "q2",
            PHYSICAL_VIOLENCE,
            "sexualImages",
            "sexvHours",
            "pregnant",
            "disabilityDependence",
            "aged60Alone",
            "previousCase12m");

    private static final Map<String, String> FORMS_OF_TOOLS = Map.of(
            "DV", RiskAssessmentProcess.DOMESTIC_VIOLENCE_FORM,
            "SUICIDE_SCREEN", RiskAssessmentProcess.SUICIDE_FORM,
            "SUICIDE_FULL", RiskAssessmentProcess.SUICIDE_FORM,
            "CYBER", RiskAssessmentProcess.BLACKMAIL_FORM);

    private static final Set<String> KNOWN = Stream.of(
                    OF_THE_CASE.stream(),
                    IntStream.rangeClosed(1, 24).mapToObj("dash%02d"::formatted),
                    Stream.of("dashJudgement", "callOuts12m"))
            .flatMap(fields -> fields)
            .collect(Collectors.toUnmodifiableSet());

    private final CaseFiles caseFiles;

    RiskAnswers(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * The submission that this very tool is scored by: the last one of its form in this assessment. The score follows its
     * form in the same transaction, so the last one is its own.
     *
     * @throws IllegalStateException if the form was not filled in
     */
    StepAnswers ofForm(DelegateExecution execution, String form) {
        return find(execution, form)
                .orElseThrow(() -> new IllegalStateException("Nothing was answered in form " + form));
    }

    Optional<StepAnswers> find(DelegateExecution execution, String form) {
        return caseFiles.lastStep(caseNumber(execution), execution.getProcessInstanceId(), form);
    }

    /** The form's own answers, and beside them what the case already knows of the person. */
    Map<String, Object> ofToolWithPerson(DelegateExecution execution, StepAnswers own) {
        Map<String, Object> all =
                new HashMap<>(caseFiles.newestAnswers(caseNumber(execution), Set.of("sex", "ageBand", "perpRelation")));
        all.putAll(own.answers());
        return all;
    }

    /** What chooses tools and makes the overall level: the newest answers of the case, and what reception decided. */
    Map<String, Object> ofCase(DelegateExecution execution) {
        Map<String, Object> all = new HashMap<>(caseFiles.newestAnswers(caseNumber(execution), KNOWN));
        ToolRecord.codes(Variables.TOOLS_DONE.find(execution).orElse("")).stream()
                .map(tool -> FORMS_OF_TOOLS.getOrDefault(tool, RiskAssessmentProcess.JUDGEMENT_FORM))
                .distinct()
                .flatMap(form -> find(execution, form).stream())
                .forEach(tool -> speaks(tool, all));
        all.put("problemTypes", Variables.PROBLEM_TYPES.find(execution).orElse(""));
        Variables.IS_MINOR.find(execution).ifPresent(minor -> all.put("isMinor", minor));
        return all;
    }

    private static void speaks(StepAnswers tool, Map<String, Object> all) {
        ASKED_BY_EVERY_TOOL.stream()
                .filter(field -> "Y".equals(tool.answers().get(field)))
                .forEach(field -> all.put(field, "Y"));
        // No longer asked is no longer so: the answer of an earlier assessment must not lift this one.
        if (tool.form().equals(RiskAssessmentProcess.DOMESTIC_VIOLENCE_FORM)
                && !tool.answers().containsKey(PHYSICAL_VIOLENCE)) {
            all.remove(PHYSICAL_VIOLENCE);
        }
    }

    static CaseNumber caseNumber(DelegateExecution execution) {
        return CaseNumber.parse(execution.getProcessBusinessKey());
    }
}
