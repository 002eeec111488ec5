package iq.ihala.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form as it lies in {@code forms/}.
 *
 * @param name the file's name without {@code .form}
 * @param components every component in reading order, those inside groups too
 */
record FormFile(String name, JsonNode json, List<JsonNode> components) {

    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "datetime");

    static List<FormFile> all() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile named(String name) {
        return read(Path.of("forms", name + ".form"));
    }

    private static FormFile read(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readString(file));
            List<JsonNode> components = new ArrayList<>();
            collect(json, components);
            return new FormFile(file.getFileName().toString().replaceFirst("\\.form$", ""), json, components);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void collect(JsonNode parent, List<JsonNode> components) {
        for (JsonNode component : parent.path("components")) {
            components.add(component);
            collect(component, components);
        }
    }

    List<JsonNode> inputs() {
        return components.stream().filter(c -> INPUTS.contains(type(c))).toList();
    }

    /** The inputs that a person answers: neither read-only nor filled by a fact. */
    List<JsonNode> asked() {
        return inputs().stream().filter(c -> !c.path("readonly").asBoolean()).toList();
    }

    Optional<JsonNode> input(String key) {
        return inputs().stream().filter(c -> key(c).equals(key)).findFirst();
    }

    List<String> keys() {
        return inputs().stream().map(FormFile::key).toList();
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    static String key(JsonNode component) {
        return component.path("key").asText();
    }

    static String label(JsonNode component) {
        return component.path("label").asText(component.path("dateLabel").asText());
    }

    static String property(JsonNode component, String name) {
        return component.path("properties").path(name).asText("");
    }

    static String hide(JsonNode component) {
        return component.path("conditional").path("hide").asText("");
    }

    static boolean isRequired(JsonNode component) {
        return component.path("validate").path("required").asBoolean();
    }

    static boolean isEngine(JsonNode component) {
        return property(component, "engine").equals("true");
    }

    @Override
    public String toString() {
        return name;
    }
}
