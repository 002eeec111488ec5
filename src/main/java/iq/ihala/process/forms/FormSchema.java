package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import iq.ihala.casefile.Section;
import iq.ihala.process.forms.FormField.Limits;
import iq.ihala.process.forms.FormField.Prefill;
import iq.ihala.process.forms.FormField.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Camunda Form as the server reads it.
 *
 * @param id the form's id, {@code <process>.<verb>}
 * @param version the version of the form's deployment
 * @param fields its inputs in order
 */
record FormSchema(String id, int version, List<FormField> fields) {

    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "datetime");
    private static final Set<String> DECORATION = Set.of("text", "separator", "spacer", "group", "default");

    /** @throws IllegalArgumentException if the form uses a component that Tasklist or this server cannot run */
    static FormSchema read(JsonNode form, int version) {
        List<FormField> fields = new ArrayList<>();
        collect(form, List.of(), fields);
        return new FormSchema(form.path("id").asText(), version, List.copyOf(fields));
    }

    Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static void collect(JsonNode parent, List<String> outerHides, List<FormField> fields) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            List<String> hides = withHide(component, outerHides);
            if (INPUTS.contains(type)) {
                fields.add(read(component, type, hides));
            } else if (DECORATION.contains(type)) {
                collect(component, hides, fields);
            } else {
                throw new IllegalArgumentException("Form component cannot be used here: " + type);
            }
        }
    }

    private static List<String> withHide(JsonNode component, List<String> outerHides) {
        String hide = component.path("conditional").path("hide").asText("");
        if (hide.isBlank()) {
            return outerHides;
        }
        List<String> hides = new ArrayList<>(outerHides);
        hides.add(hide.startsWith("=") ? hide.substring(1) : hide);
        return List.copyOf(hides);
    }

    private static FormField read(JsonNode component, String type, List<String> hides) {
        JsonNode properties = component.path("properties");
        String engine = properties.path("engine").asText("");
        String fact = textOrNull(properties.path("fact"));
        boolean shown = "view".equals(engine)
                || fact != null
                || component.path("disabled").asBoolean(false)
                || component.path("readonly").asBoolean(false);
        Use use = shown ? Use.SHOWN : "true".equals(engine) ? Use.ENGINE : Use.PRIVATE;
        return new FormField(
                component.path("key").asText(),
                type,
                component.path("label").asText(component.path("dateLabel").asText("")),
                use,
                limits(component, type),
                options(component),
                textOrNull(component.path("valuesKey")),
                fact,
                prefill(properties.path("prefill").asText("step")),
                section(component.path("key").asText(), fact, properties),
                hides);
    }

    private static Limits limits(JsonNode component, String type) {
        JsonNode validate = component.path("validate");
        String pattern = validate.path("pattern").asText("");
        return new Limits(
                validate.path("required").asBoolean(false),
                intOrNull(validate.path("minLength")),
                intOrNull(validate.path("maxLength")),
                numberOrNull(validate.path("min")),
                numberOrNull(validate.path("max")),
                "number".equals(type) ? component.path("decimalDigits").asInt(0) : null,
                pattern.isEmpty() ? null : Pattern.compile(pattern));
    }

    private static Set<String> options(JsonNode component) {
        if (!component.has("values")) {
            return null;
        }
        Set<String> codes = new LinkedHashSet<>();
        component
                .path("values")
                .forEach(option -> codes.add(option.path("value").asText()));
        return codes;
    }

    /** Forms of running cases may be older than the sections: then those of this build hold. A fact keeps its own. */
    private static Section section(String key, String fact, JsonNode properties) {
        Optional<Section> kept = KeptSections.ofThisBuild().of(fact == null ? key : fact);
        String said = properties.path("section").asText("");
        return kept.orElseGet(() -> Arrays.stream(Section.values())
                .filter(section -> section.name().equals(said))
                .findFirst()
                .orElse(null));
    }

    private static Prefill prefill(String name) {
        return Prefill.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String textOrNull(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
    }

    private static Integer intOrNull(JsonNode node) {
        return node.canConvertToInt() ? node.asInt() : null;
    }

    private static java.math.BigDecimal numberOrNull(JsonNode node) {
        return node.isNumber() || (node.isTextual() && node.asText().matches("-?\\d+(\\.\\d+)?"))
                ? new java.math.BigDecimal(node.asText())
                : null;
    }
}
