package iq.ihala.rights.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms that come with the program: the words in which a person reads her own answers. */
@Component
class PackagedForms {

    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "datetime");

    /**
     * A form's words.
     *
     * @param title first heading of the form
     * @param fields its inputs in order, by key
     */
    record Form(String id, String title, Map<String, Field> fields) {}

    /**
     * A field's words.
     *
     * @param section name of the section of the case file it belongs to, or an empty text
     * @param choices code to Arabic label; empty where the field is no choice
     */
    record Field(String key, String type, String label, String section, Map<String, String> choices) {}

    private final Map<String, Form> forms = new HashMap<>();

    PackagedForms() {
        ObjectMapper json = JsonMapper.builder().build();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
                JsonNode tree = json.readTree(file.getInputStream());
                List<Field> fields = new ArrayList<>();
                List<String> headings = new ArrayList<>();
                collect(tree, fields, headings);
                Map<String, Field> byKey = new LinkedHashMap<>();
                fields.forEach(field -> byKey.putIfAbsent(field.key(), field));
                String id = tree.path("id").asText();
                forms.put(id, new Form(id, headings.isEmpty() ? id : headings.get(0), byKey));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Form> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    Set<String> ids() {
        return forms.keySet();
    }

    /** The first form that asks for this field. */
    Optional<Field> field(String key) {
        return forms.values().stream()
                .filter(form -> form.fields().containsKey(key))
                .min((one, other) -> one.id().compareTo(other.id()))
                .map(form -> form.fields().get(key));
    }

    private static void collect(JsonNode parent, List<Field> fields, List<String> headings) {
        for (JsonNode component : parent.path("components")) {
            String text = component.path("text").asText("");
            if (text.startsWith("## ")) {
                headings.add(text.substring(3).lines().findFirst().orElse("").strip());
            }
            String type = component.path("type").asText();
            if (INPUTS.contains(type) && !isShown(component)) {
                fields.add(field(component, type));
            }
            collect(component, fields, headings);
        }
    }

    private static boolean isShown(JsonNode component) {
        JsonNode properties = component.path("properties");
        return component.path("readonly").asBoolean(false)
                || component.path("disabled").asBoolean(false)
                || properties.has("fact")
                || "view".equals(properties.path("engine").asText(""));
    }

    private static Field field(JsonNode component, String type) {
        Map<String, String> choices = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(choice -> choices.put(
                        choice.path("value").asText(), choice.path("label").asText()));
        JsonNode properties = component.path("properties");
        return new Field(
                component.path("key").asText(),
                type,
                component.path("label").asText(component.path("dateLabel").asText("")),
                properties.path("section").asText(""),
                choices);
    }
}
