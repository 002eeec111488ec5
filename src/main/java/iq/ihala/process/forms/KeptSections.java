package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.casefile.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The section of every key of the forms that this build brings along. Answers are looked up by key over all forms, so a key
 * means one thing and stays in its section: else a new form could show risk answers as if they were contact data.
 */
public final class KeptSections {

    private static final KeptSections OF_THIS_BUILD = read();

    private final Map<String, Section> byKey = new HashMap<>();
    private final Map<String, Set<Section>> byStep = new HashMap<>();

    private KeptSections() {}

    public static KeptSections ofThisBuild() {
        return OF_THIS_BUILD;
    }

    /** The section that this key has already. */
    public Optional<Section> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * All sections of which the form of this step holds a field; empty for a step that this build does not bring along.
     *
     * @param step the last part of a form's id, by which steps are named in all diagrams
     */
    public Set<Section> ofStep(String step) {
        return byStep.getOrDefault(step, Set.of());
    }

    private static KeptSections read() {
        KeptSections kept = new KeptSections();
        ObjectMapper json = new ObjectMapper();
        try {
            for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
                JsonNode tree = json.readTree(form.getInputStream());
                String step = tree.path("id").asText().replaceFirst(".*\\.", "");
                kept.collect(tree, kept.byStep.computeIfAbsent(step, none -> new HashSet<>()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    private void collect(JsonNode parent, Set<Section> ofForm) {
        for (JsonNode component : parent.path("components")) {
            String section = component.path("properties").path("section").asText("");
            if (!section.isEmpty()) {
                byKey.putIfAbsent(component.path("key").asText(), Section.valueOf(section));
                ofForm.add(Section.valueOf(section));
            }
            collect(component, ofForm);
        }
    }
}
