package iq.ihala.process.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the forms of this build call their fields and choices, so that a table is read in the words of its form. */
@Component
class FieldWords {

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    FieldWords() {
        ObjectMapper json = new ObjectMapper();
        try {
            for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
                collect(json.readTree(form.getInputStream()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> label(String key) {
        return Optional.ofNullable(labels.get(key));
    }

    Optional<String> choice(String key, String code) {
        return Optional.ofNullable(choices.getOrDefault(key, Map.of()).get(code));
    }

    private void collect(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            String key = component.path("key").asText("");
            String label =
                    component.path("label").asText(component.path("dateLabel").asText(""));
            if (!key.isEmpty() && !label.isEmpty()) {
                labels.putIfAbsent(key, label);
                component.path("values").forEach(choice -> choices.computeIfAbsent(key, none -> new HashMap<>())
                        .putIfAbsent(
                                choice.path("value").asText(),
                                choice.path("label").asText()));
            }
            collect(component);
        }
    }
}
