package iq.ihala.process.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields and texts of a form. Fields are told by the key under which they are answered, the rest by id. */
final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SKIPPED = Set.of("id", "components", "layout");
    private static final Map<String, String> ARABIC = Map.of(
            "label", "التسمية",
            "text", "النص",
            "type", "النوع",
            "description", "الشرح",
            "readonly", "للقراءة",
            "key", "المفتاح",
            "validate.required", "إلزامي",
            "conditional.hide", "يُخفى إذا",
            "properties.engine", "يراه المحرك",
            "properties.section", "القسم");
    private static final int LONGEST_NAME = 60;

    private FormParts() {}

    static Map<String, Part> of(byte[] content) {
        Map<String, Part> parts = new LinkedHashMap<>();
        try {
            collect(JSON.readTree(content), parts);
        } catch (IOException unreadable) {
            return Map.of();
        }
        return parts;
    }

    private static void collect(JsonNode node, Map<String, Part> parts) {
        String id = node.hasNonNull("key")
                ? node.path("key").asText()
                : node.path("id").asText();
        Map<String, String> facts = new LinkedHashMap<>();
        facts(node, "", facts);
        if (!id.isEmpty()) {
            parts.put(id, new Part(id, name(node, id), facts));
        }
        node.path("components").forEach(child -> collect(child, parts));
    }

    private static String name(JsonNode node, String id) {
        String words = node.hasNonNull("label")
                ? node.path("label").asText()
                : node.path("text").asText();
        String line = words.replaceAll("[#*\\s]+", " ").strip();
        if (line.isEmpty()) {
            return id;
        }
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
    }

    private static void facts(JsonNode node, String path, Map<String, String> facts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (!path.isEmpty() || !SKIPPED.contains(entry.getKey())) {
                    facts(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), facts);
                }
            });
        } else if (node.isArray()) {
            int number = 0;
            for (JsonNode item : node) {
                number++;
                boolean choice = item.hasNonNull("value");
                facts(item, path + " " + (choice ? item.path("value").asText() : String.valueOf(number)), facts);
            }
        } else {
            facts.put(ARABIC.getOrDefault(path, path), node.asText());
        }
    }
}
