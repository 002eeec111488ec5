package iq.ihala.process.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Element templates: what the Modeler offers is exactly what a diagram may call, and steps of people with the house's teams and clocks. */
final class TemplateRules {

    private static final String PREFIX = "iq.ihala.";
    private static final Set<String> TASKS = Set.of("bpmn:ServiceTask", "bpmn:BusinessRuleTask");
    private static final Set<String> OF_PEOPLE = Set.of("bpmn:UserTask");
    private static final String BINDING = "camunda:formRefBinding";
    private static final String TEAM = "camunda:candidateGroups";
    private static final String DUE = "camunda:dueDate";
    private static final Set<String> SET_BY_PEOPLES_STEPS =
            Set.of("name", "camunda:formRef", BINDING, TEAM, DUE, "step");

    private final Vocabulary vocabulary;

    TemplateRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(JsonNode template, Findings findings) {
        String id = template.path("id").asText();
        Optional<String> bean = bean(template);
        boolean isOfPeople = bean.isEmpty() && isFor(template, OF_PEOPLE);
        findings.unless(Words.isArabic(template.path("name").asText()), id, Rule.ARABIC_NAME);
        boolean fits = id.equals(PREFIX + Words.baseName(findings.file()))
                && Words.isArabic(template.path("description").asText())
                && (isOfPeople
                        || isFor(template, TASKS)
                                && bean.filter(name -> id.equals(PREFIX + name)).isPresent());
        findings.unless(fits, id, Rule.TEMPLATE_FITS);
        if (isOfPeople) {
            template.path("properties").forEach(property -> ofPeople(property, id, findings));
        }
        bean.ifPresent(name -> findings.unless(vocabulary.beans().contains(name), id, Rule.BEAN_KNOWN, name));
    }

    private static boolean isFor(JsonNode template, Set<String> kinds) {
        JsonNode appliesTo = template.path("appliesTo");
        return appliesTo.size() == 1 && kinds.contains(appliesTo.path(0).asText());
    }

    /** A step of a person comes with a team and a clock that this house knows, and with nothing that would run. */
    private void ofPeople(JsonNode property, String id, Findings findings) {
        String sets = property.path("binding").path("name").asText();
        findings.unless(SET_BY_PEOPLES_STEPS.contains(sets), id, Rule.TEMPLATE_FITS, sets);
        Stream.concat(
                        Stream.of(property.path("value")),
                        StreamSupport.stream(property.path("choices").spliterator(), false)
                                .map(choice -> choice.path("value")))
                .filter(value -> !value.isMissingNode())
                .map(JsonNode::asText)
                .forEach(value -> ofPeople(sets, value, id, findings));
    }

    private void ofPeople(String sets, String value, String id, Findings findings) {
        switch (sets) {
            case TEAM -> findings.unless(vocabulary.groups().contains(value), id, Rule.GROUP_KNOWN, value);
            case DUE -> findings.unless(Expressions.clock(value).isPresent(), id, Rule.DUE_DATE_SET, value);
            case BINDING -> findings.unless("deployment".equals(value), id, Rule.FORM_BOUND, value);
            default -> findings.unless(!Expressions.isExpression(value), id, Rule.EXPRESSION_ALLOWED, value);
        }
    }

    /** The bean to which the template fixes the delegate expression. */
    static Optional<String> bean(JsonNode template) {
        for (JsonNode property : template.path("properties")) {
            if ("camunda:delegateExpression"
                            .equals(property.path("binding").path("name").asText())
                    && "Hidden".equals(property.path("type").asText())) {
                return Expressions.bean(property.path("value").asText());
            }
        }
        return Optional.empty();
    }

    /** Reports the tasks whose bean no template offers for this kind of task. */
    static void used(Diagram diagram, Map<String, JsonNode> templates, Findings findings) {
        Map<String, Set<String>> offered = new TreeMap<>();
        templates.values().forEach(template -> bean(template).ifPresent(bean -> offered.computeIfAbsent(
                        template.path("appliesTo").path(0).asText(), kind -> new TreeSet<>())
                .add(bean)));
        diagram.all(ServiceTask.class)
                .forEach(task -> offered(
                        task.getCamundaDelegateExpression(),
                        offered.getOrDefault("bpmn:ServiceTask", Set.of()),
                        task.getId(),
                        findings));
        diagram.all(BusinessRuleTask.class).stream()
                .filter(task -> task.getCamundaDecisionRef() == null)
                .forEach(task -> offered(
                        task.getCamundaDelegateExpression(),
                        offered.getOrDefault("bpmn:BusinessRuleTask", Set.of()),
                        task.getId(),
                        findings));
    }

    private static void offered(String expression, Set<String> beans, String id, Findings findings) {
        Expressions.bean(expression)
                .ifPresent(bean -> findings.unless(beans.contains(bean), id, Rule.BEAN_HAS_TEMPLATE, bean));
    }
}
