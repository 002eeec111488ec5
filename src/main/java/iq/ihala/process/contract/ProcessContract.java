package iq.ihala.process.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * What every diagram, decision, form and element template of this house must keep (ARCHITECTURE §3). The build asks it of what
 * lies in the repository, the engine room asks it of what an administrator deploys.
 */
public final class ProcessContract {

    private final Vocabulary vocabulary;

    public ProcessContract(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Judges one deployment: diagrams with the forms and decisions that they are bound to. Called processes may be among the
     * files or among what the vocabulary says is deployed.
     *
     * @param files content by resource name; kinds are told by the ending (.bpmn, .dmn, .form), others are refused
     * @return every breach, empty if the deployment may run
     */
    public List<Violation> check(Map<String, byte[]> files) {
        return judge(Files.read(files));
    }

    /**
     * Judges the whole house: as {@link #check}, and every bean has an element template, every form is used, every promised step
     * is drawn.
     *
     * @param files diagrams, decisions, forms, and element templates (.json)
     */
    public List<Violation> checkHouse(Map<String, byte[]> files) {
        Files read = Files.read(files);
        List<Violation> violations = new ArrayList<>(judge(read));
        read.diagrams().forEach(diagram -> {
            Findings findings = Findings.in(diagram.file());
            TemplateRules.used(diagram, read.templates(), findings);
            violations.addAll(findings.list());
        });
        Findings steps = Findings.in("processes");
        Steps.check(read.diagrams(), steps);
        violations.addAll(steps.list());
        Findings forms = Findings.in("forms");
        HumanStepRules.unused(read.diagrams(), read.formIds(), forms);
        violations.addAll(forms.list());
        return violations;
    }

    private List<Violation> judge(Files files) {
        List<Violation> violations = new ArrayList<>(files.unreadable());
        Set<String> processes = new TreeSet<>();
        files.diagrams()
                .forEach(diagram ->
                        diagram.processes().stream().map(Process::getId).forEach(processes::add));
        Set<String> decisions = new TreeSet<>();
        Set<String> clocks = new TreeSet<>();
        files.decisions().values().forEach(model -> {
            model.getModelElementsByType(Decision.class).forEach(decision -> decisions.add(decision.getId()));
            clocks.addAll(DecisionRules.clocks(model));
        });
        Set<String> forms = files.formIds();

        PartnerRules partnerRules = new PartnerRules(files.forms().values());
        for (Diagram diagram : files.diagrams()) {
            Findings findings = Findings.in(diagram.file());
            new LanguageRules(vocabulary).check(files.document(diagram), findings);
            new ShapeRules().check(diagram, findings);
            new WaitRules().check(diagram, findings);
            new HumanStepRules(vocabulary, forms, clocks).check(diagram, findings);
            new LinkRules(vocabulary, processes, decisions).check(diagram, findings);
            partnerRules.check(diagram, findings);
            violations.addAll(findings.list());
        }
        DecisionRules decisionRules = new DecisionRules(vocabulary, runByEngine(files));
        files.decisions().forEach((file, model) -> {
            Findings findings = Findings.in(file);
            decisionRules.check(model, findings);
            violations.addAll(findings.list());
        });
        json(files.forms(), new FormRules(vocabulary)::check, violations);
        json(files.templates(), new TemplateRules(vocabulary)::check, violations);
        return violations;
    }

    private static void json(
            Map<String, JsonNode> files,
            java.util.function.BiConsumer<JsonNode, Findings> rules,
            List<Violation> violations) {
        files.forEach((file, content) -> {
            Findings findings = Findings.in(file);
            rules.accept(content, findings);
            violations.addAll(findings.list());
        });
    }

    private static Set<String> runByEngine(Files files) {
        Set<String> keys = new TreeSet<>();
        for (Diagram diagram : files.diagrams()) {
            for (BusinessRuleTask task : diagram.all(BusinessRuleTask.class)) {
                if (task.getCamundaDecisionRef() != null) {
                    keys.add(task.getCamundaDecisionRef());
                }
            }
        }
        return keys;
    }
}
