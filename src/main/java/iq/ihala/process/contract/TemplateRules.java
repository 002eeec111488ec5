package iq.ihala.process.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Element templates: what the Modeler offers is exactly what a diagram may call. */
final class TemplateRules {

    private static final String PREFIX = "iq.ihala.";
    private static final Set<String> TASKS = Set.of("bpmn:ServiceTask", "bpmn:BusinessRuleTask");

    private final Vocabulary vocabulary;

    TemplateRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(JsonNode template, Findings findings) {
        String id = template.path("id").asText();
        Optional<String> bean = bean(template);
        findings.unless(Words.isArabic(template.path("name").asText()), id, Rule.ARABIC_NAME);
        boolean fits = bean.isPresent()
                && id.equals(PREFIX + bean.get())
                && bean.get().equals(Words.baseName(findings.file()))
                && Words.isArabic(template.path("description").asText())
                && template.path("appliesTo").size() == 1
                && TASKS.contains(template.path("appliesTo").path(0).asText());
        findings.unless(fits, id, Rule.TEMPLATE_FITS);
        bean.ifPresent(name -> findings.unless(vocabulary.beans().contains(name), id, Rule.BEAN_KNOWN, name));
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
