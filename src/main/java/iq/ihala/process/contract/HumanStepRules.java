package iq.ihala.process.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Each human step says who does it, by when, in which form, and which step of the dossier it is. */
final class HumanStepRules {

    private final Vocabulary vocabulary;
    private final Set<String> forms;
    private final Set<String> clocks;

    /**
     * @param forms ids of the forms of the same deployment
     * @param clocks clocks of the response times; empty if the deployment does not bring the table along
     */
    HumanStepRules(Vocabulary vocabulary, Set<String> forms, Set<String> clocks) {
        this.vocabulary = vocabulary;
        this.forms = forms;
        this.clocks = clocks;
    }

    void check(Diagram diagram, Findings findings) {
        diagram.all(UserTask.class).forEach(task -> task(task, diagram, findings));
        diagram.all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start ->
                        form(start.getCamundaFormRef(), start.getCamundaFormRefBinding(), start.getId(), findings));
        diagram.nodes().forEach(node -> Diagram.property(node, "step").ifPresent(step -> {
            boolean told = Diagram.documentation(node).startsWith(step + " — ");
            findings.unless(Words.isStep(step) && told, node.getId(), Rule.STEP_NAMED, step);
        }));
    }

    /** Reports forms that nobody will ever see; usually a misspelt name. */
    static void unused(Collection<Diagram> diagrams, Collection<String> forms, Findings findings) {
        Set<String> unused = new TreeSet<>(forms);
        for (Diagram diagram : diagrams) {
            diagram.all(UserTask.class).forEach(task -> unused.remove(String.valueOf(task.getCamundaFormRef())));
            diagram.all(StartEvent.class).forEach(start -> unused.remove(String.valueOf(start.getCamundaFormRef())));
        }
        unused.forEach(form -> findings.add(form, Rule.FORM_USED));
    }

    private void task(UserTask task, Diagram diagram, Findings findings) {
        String id = task.getId();
        List<String> groups = Optional.ofNullable(task.getCamundaCandidateGroups()).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
        findings.unless(!groups.isEmpty(), id, Rule.GROUP_KNOWN);
        groups.stream()
                .filter(group -> !vocabulary.groups().contains(group))
                .forEach(group -> findings.add(id, Rule.GROUP_KNOWN, group));
        Expressions.clock(task.getCamundaDueDate())
                .ifPresentOrElse(
                        clock -> findings.unless(
                                clocks.isEmpty() || clocks.contains(clock), id, Rule.CLOCK_KNOWN, clock),
                        () -> findings.unless(
                                Expressions.isFixedDate(task.getCamundaDueDate()), id, Rule.DUE_DATE_SET));
        form(task.getCamundaFormRef(), task.getCamundaFormRefBinding(), id, findings);
        findings.unless(Diagram.property(task, "step").isPresent(), id, Rule.STEP_NAMED);
        Diagram.property(task, "fourEyes").ifPresent(other -> {
            boolean known = diagram.model().getModelElementById(other) instanceof UserTask && !other.equals(id);
            findings.unless(known, id, Rule.FOUR_EYES, other);
        });
    }

    private void form(String form, String binding, String id, Findings findings) {
        findings.unless(form != null && "deployment".equals(binding), id, Rule.FORM_BOUND);
        if (form != null) {
            findings.unless(forms.contains(form), id, Rule.FORM_EXISTS, form);
        }
    }
}
