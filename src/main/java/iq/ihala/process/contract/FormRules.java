package iq.ihala.process.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Forms: shown by Tasklist as they are, and only declared variables leave them for the engine. */
final class FormRules {

    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "datetime");
    private static final Set<String> DECORATION = Set.of("text", "separator", "spacer", "group");

    private final Vocabulary vocabulary;

    FormRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(JsonNode form, Findings findings) {
        String id = form.path("id").asText();
        findings.unless(id.equals(Words.baseName(findings.file())), id, Rule.FILE_IS_ID);
        components(form, id, findings);
    }

    private void components(JsonNode parent, String formId, Findings findings) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            String id = component.path("id").asText(component.path("key").asText(formId));
            if (INPUTS.contains(type)) {
                field(component, id, findings);
            } else if (DECORATION.contains(type)) {
                components(component, formId, findings);
            } else {
                findings.add(id, Rule.FORM_SHOWABLE, type);
            }
        }
    }

    private void field(JsonNode field, String id, Findings findings) {
        String key = field.path("key").asText();
        String label = field.path("label").asText(field.path("dateLabel").asText());
        findings.unless(Words.isArabic(label), id, Rule.FIELD_LABELLED);
        if (field.path("properties").has("engine")) {
            findings.unless(vocabulary.variables().contains(key), id, Rule.VARIABLE_DECLARED, key);
        }
    }
}
