package iq.ihala.process.riskassessment;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.risk.RiskTool;
import java.util.HashMap;
import java.util.List;
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

    private static final Set<String> KNOWN = Stream.of(
                    OF_THE_CASE.stream(),
                    IntStream.rangeClosed(1, 24).mapToObj("dash%02d"::formatted),
                    Stream.of("dashJudgement", "callOuts12m", "chSexualAbuse", "siWeapon"))
            .flatMap(fields -> fields)
            .collect(Collectors.toUnmodifiableSet());

    private final CaseFiles caseFiles;
    private final ToolInstances instances;

    RiskAnswers(CaseFiles caseFiles, ToolInstances instances) {
        this.caseFiles = caseFiles;
        this.instances = instances;
    }

    /**
     * The submission of this form in this very process instance. Each tool is an instance of its own, and its score follows its
     * form in the same transaction.
     *
     * @throws IllegalStateException if the form was not filled in
     */
    StepAnswers ofForm(DelegateExecution execution, String form) {
        return caseFiles
                .lastStep(caseNumber(execution), execution.getProcessInstanceId(), form)
                .orElseThrow(() -> new IllegalStateException("Nothing was answered in form " + form));
    }

    /** What a tool of this assessment was answered. */
    Optional<StepAnswers> ofDoneTool(DelegateExecution assessment, RiskTool tool) {
        return find(assessment, tool, instances.of(assessment.getProcessInstanceId()));
    }

    private Optional<StepAnswers> find(DelegateExecution assessment, RiskTool tool, Map<RiskTool, String> scopes) {
        return Optional.ofNullable(scopes.get(tool))
                .flatMap(scope -> caseFiles.lastStep(caseNumber(assessment), scope, RiskToolProcess.form(tool)));
    }

    /** The form's own answers, and beside them what the case already knows of the person. */
    Map<String, Object> ofToolWithPerson(DelegateExecution assessment, StepAnswers own) {
        Map<String, Object> all = new HashMap<>(
                caseFiles.newestAnswers(caseNumber(assessment), Set.of("sex", "ageBand", "perpRelation")));
        all.putAll(own.answers());
        addWhatReceptionDecided(assessment, all);
        return all;
    }

    /** What chooses tools and makes the overall level: the newest answers of the case, and what reception decided. */
    Map<String, Object> ofCase(DelegateExecution assessment) {
        Map<String, Object> all = new HashMap<>(caseFiles.newestAnswers(caseNumber(assessment), KNOWN));
        List<String> done =
                ToolRecord.codes(Variables.TOOLS_DONE.find(assessment).orElse(""));
        if (!done.isEmpty()) {
            Map<RiskTool, String> scopes = instances.of(assessment.getProcessInstanceId());
            done.stream()
                    .flatMap(tool -> find(assessment, RiskTool.valueOf(tool), scopes).stream())
                    .forEach(tool -> speaks(tool, all));
        }
        addWhatReceptionDecided(assessment, all);
        return all;
    }

    private static void addWhatReceptionDecided(DelegateExecution assessment, Map<String, Object> all) {
        all.put("problemTypes", Variables.PROBLEM_TYPES.find(assessment).orElse(""));
        Variables.IS_MINOR.find(assessment).ifPresent(minor -> all.put("isMinor", minor));
    }

    private static void speaks(StepAnswers tool, Map<String, Object> all) {
        ASKED_BY_EVERY_TOOL.stream()
                .filter(field -> "Y".equals(tool.answers().get(field)))
                .forEach(field -> all.put(field, "Y"));
        // No longer asked is no longer so: the answer of an earlier assessment must not lift this one.
        if (tool.form().equals(RiskToolProcess.DOMESTIC_VIOLENCE_FORM)
                && !tool.answers().containsKey(PHYSICAL_VIOLENCE)) {
            all.remove(PHYSICAL_VIOLENCE);
        }
    }

    static CaseNumber caseNumber(DelegateExecution execution) {
        return CaseNumber.parse(execution.getProcessBusinessKey());
    }
}
