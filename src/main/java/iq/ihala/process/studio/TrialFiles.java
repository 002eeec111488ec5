package iq.ihala.process.studio;

import iq.ihala.process.RunningModels;
import iq.ihala.process.contract.Belongings;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** The whole house as files: as it runs, and as it would run with a change. */
@Component
class TrialFiles {

    private final RunningModels running;
    private final Bundle bundle;

    TrialFiles(RunningModels running, Bundle bundle) {
        this.running = running;
        this.bundle = bundle;
    }

    /** The newest version of every diagram, decision and form, under the names under which they run. */
    Map<String, byte[]> asItRuns() {
        Map<String, byte[]> files = new TreeMap<>();
        for (ResourceDefinition definition : running.all()) {
            files.put(definition.getResourceName(), running.content(definition));
        }
        for (String diagram : Set.copyOf(files.keySet())) {
            for (String needed : Belongings.of(diagram, files.get(diagram))) {
                running.newest(needed).ifPresent(form -> files.put(form.getResourceName(), running.content(form)));
            }
        }
        return files;
    }

    Map<String, byte[]> with(Change change) {
        Map<String, byte[]> files = new TreeMap<>(asItRuns());
        files.putAll(bundle.of(change.after()));
        return files;
    }

    /** {@code diagram#element} of everything that can be walked or waited at. */
    static Set<String> places(Map<String, byte[]> files) {
        Set<String> places = new TreeSet<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                String diagram = key(name);
                model(content)
                        .getModelElementsByType(FlowElement.class)
                        .forEach(element -> places.add(diagram + "#" + element.getId()));
            }
        });
        return places;
    }

    static String key(String file) {
        return Bundle.name(file).replaceFirst("\\.[a-z]+$", "");
    }

    static BpmnModelInstance model(byte[] content) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(content));
    }
}
