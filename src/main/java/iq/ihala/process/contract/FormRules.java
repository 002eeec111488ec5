package iq.ihala.process.contract;

import com.fasterxml.jackson.databind.JsonNode;
import iq.ihala.casefile.Section;
import iq.ihala.process.forms.KeptSections;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forms: shown by Tasklist as they are, and only declared variables leave them for the engine. */
final class FormRules {

    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "datetime");
    private static final Set<String> DECORATION = Set.of("text", "separator", "spacer", "group");

    private static final Set<String> SECTIONS =
            Arrays.stream(Section.values()).map(Enum::name).collect(Collectors.toSet());

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
                section(component, id, findings);
                wanted(component, formId, id, findings);
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

    /** A fact shows what the fact's name says, whatever the field is called. */
    private static void section(JsonNode field, String id, Findings findings) {
        JsonNode properties = field.path("properties");
        String section = properties.path("section").asText();
        boolean known = SECTIONS.contains(section);
        findings.unless(known, id, Rule.FIELD_IN_SECTION, section);
        for (String name :
                List.of(field.path("key").asText(), properties.path("fact").asText())) {
            String kept = KeptSections.ofThisBuild().of(name).map(Section::name).orElse(section);
            findings.unless(!known || kept.equals(section), id, Rule.FIELD_KEEPS_SECTION, kept);
        }
    }

    private static void wanted(JsonNode field, String formId, String id, Findings findings) {
        String key = field.path("key").asText();
        boolean asks = Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> field.path(name).asText(""))
                .anyMatch(label -> NotCollected.asks(formId, key, label));
        boolean offers = field.path("values").findValuesAsText("label").stream().anyMatch(NotCollected::offers);
        findings.unless(!asks && !offers, id, Rule.FIELD_NOT_COLLECTED);
    }
}
