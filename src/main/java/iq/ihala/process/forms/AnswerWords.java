package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Says stored answers in the words of the forms: the Arabic label of a field, and of the chosen code. */
@Component
public final class AnswerWords {

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    AnswerWords(ObjectMapper json) {
        try {
            for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
                JsonNode tree = json.readTree(form.getInputStream());
                collect(tree);
                titles.put(tree.path("id").asText(), heading(tree));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field's Arabic label, or its key if no form has it. */
    public String label(String field) {
        return labels.getOrDefault(field, field);
    }

    /** The answer in Arabic: the labels of codes, other values as they are; an empty text for null. */
    public String say(String field, Object answer) {
        if (answer instanceof Collection<?> several) {
            return several.stream().map(one -> say(field, one)).collect(Collectors.joining("، "));
        }
        if (answer instanceof Boolean yes) {
            return yes ? "نعم" : "لا";
        }
        return answer == null
                ? ""
                : choices.getOrDefault(field, Map.of()).getOrDefault(String.valueOf(answer), String.valueOf(answer));
    }

    /** The heading under which the form was answered, or an empty text. */
    String title(String form) {
        return titles.getOrDefault(form, "");
    }

    private static String heading(JsonNode form) {
        String intro = form.path("components").path(0).path("text").asText("");
        return intro.startsWith("## ")
                ? intro.substring(3).lines().findFirst().orElse("").strip()
                : "";
    }

    private void collect(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            String key = component.path("key").asText("");
            if (!key.isEmpty()) {
                labels.putIfAbsent(
                        key,
                        component
                                .path("label")
                                .asText(component.path("dateLabel").asText(key)));
                component.path("values").forEach(option -> choices.computeIfAbsent(key, none -> new HashMap<>())
                        .putIfAbsent(
                                option.path("value").asText(),
                                option.path("label").asText()));
            }
            collect(component);
        }
    }
}
