package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Puts a text above the fields of a form as it is served. The form that was deployed stays as it is, and judges as before. */
final class HeadedForm {

    private static final String ID = "signpost";

    private HeadedForm() {}

    static InputStream of(InputStream form, List<String> paragraphs, ObjectMapper json) {
        try (form) {
            JsonNode served = json.readTree(form);
            if (served instanceof ObjectNode whole && !paragraphs.isEmpty()) {
                ArrayNode components = json.createArrayNode();
                components
                        .addObject()
                        .put("type", "text")
                        .put("id", ID)
                        .put("text", String.join("\n\n", paragraphs))
                        .putObject("layout")
                        .put("row", ID)
                        .put("columns", 16);
                served.path("components").forEach(components::add);
                whole.set("components", components);
            }
            return new ByteArrayInputStream(json.writeValueAsBytes(served));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
