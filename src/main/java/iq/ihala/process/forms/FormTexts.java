package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The texts of the forms in other languages: {@code forms/i18n/<language>/<form>.json}, under «component.kind» or, for a
 * choice, «component.values.code», each beside the Arabic that it says. A text whose Arabic has changed since says nothing:
 * then the Arabic is shown, because an old case may run on an older form.
 */
@Component
final class FormTexts {

    /** What a component can say to the person who reads it. */
    static final List<String> KINDS = List.of(
            "label", "dateLabel", "timeLabel", "description", "text", "placeholder", "prefixAdorner", "suffixAdorner");

    private final ObjectMapper json;
    private final Map<String, JsonNode> files = new ConcurrentHashMap<>();

    FormTexts(ObjectMapper json) {
        this.json = json;
    }

    /** @param arabic what the form says; returned where the language has nothing else for it */
    String say(FormLanguage language, String form, String key, String arabic) {
        if (language.isOfTheForms()) {
            return arabic;
        }
        JsonNode text = fileOf(language, form).path(key);
        return text.path(FormLanguage.OF_THE_FORMS).asText().equals(arabic)
                ? text.path(language.code()).asText(arabic)
                : arabic;
    }

    /** Puts the texts of the language into the form and marks it with the language and its direction. */
    void translate(ObjectNode form, FormLanguage language) {
        translate(form, form.path("id").asText(), language);
        form.putObject("language").put("code", language.code()).put("direction", language.direction());
    }

    private void translate(JsonNode parent, String form, FormLanguage language) {
        for (JsonNode component : parent.path("components")) {
            String id = component.path("id").asText();
            KINDS.forEach(kind -> replace(component, kind, id + '.' + kind, form, language));
            KINDS.forEach(kind -> replace(component.path("appearance"), kind, id + '.' + kind, form, language));
            for (JsonNode option : component.path("values")) {
                replace(option, "label", id + ".values." + option.path("value").asText(), form, language);
            }
            translate(component, form, language);
        }
    }

    private void replace(JsonNode holder, String kind, String key, String form, FormLanguage language) {
        if (holder instanceof ObjectNode object && object.path(kind).isTextual()) {
            object.put(kind, say(language, form, key, object.path(kind).asText()));
        }
    }

    private JsonNode fileOf(FormLanguage language, String form) {
        return files.computeIfAbsent("forms/i18n/" + language.code() + '/' + form + ".json", this::read);
    }

    /** A form that an administrator brought has no file here; it is shown as it is. */
    private JsonNode read(String path) {
        ClassPathResource file = new ClassPathResource(path);
        if (!file.exists()) {
            return MissingNode.getInstance();
        }
        try (var content = file.getInputStream()) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
