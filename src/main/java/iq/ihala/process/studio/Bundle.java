package iq.ihala.process.studio;

import iq.ihala.process.RunningModels;
import iq.ihala.process.contract.Belongings;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/**
 * Completes a change to a deployment that stands by itself: diagrams are bound to the forms and decisions of their own
 * deployment, so a changed form needs its diagrams beside it, and these need all their other forms and decisions.
 */
@Component
class Bundle {

    private final RunningModels running;

    Bundle(RunningModels running) {
        this.running = running;
    }

    /** The changed files under the names under which they run, and everything that has to travel with them. */
    Map<String, byte[]> of(Map<String, byte[]> changed) {
        Map<String, byte[]> files = new TreeMap<>();
        changed.forEach((file, content) -> files.put(place(file), content));
        withDiagramsOf(files);
        Set<String> present = new TreeSet<>();
        files.keySet().forEach(file -> present.add(name(file)));
        for (String file : Set.copyOf(files.keySet())) {
            for (String needed : Belongings.of(file, files.get(file))) {
                if (present.add(needed)) {
                    running.newest(needed)
                            .ifPresent(newest -> files.put(newest.getResourceName(), running.content(newest)));
                }
            }
        }
        return files;
    }

    private void withDiagramsOf(Map<String, byte[]> files) {
        Set<String> changed = new TreeSet<>();
        files.keySet().forEach(file -> changed.add(name(file)));
        for (ResourceDefinition diagram : running.all()) {
            if (diagram instanceof ProcessDefinition && !changed.contains(name(diagram.getResourceName()))) {
                byte[] content = running.content(diagram);
                boolean uses = Belongings.of(diagram.getResourceName(), content).stream()
                        .anyMatch(changed::contains);
                if (uses) {
                    files.put(diagram.getResourceName(), content);
                }
            }
        }
    }

    /** Where a file runs today; a new one goes where its kind lies in the repository. */
    String place(String file) {
        return running.newest(file).map(ResourceDefinition::getResourceName).orElseGet(() -> home(file));
    }

    /** Where a file lies in the repository. */
    static String home(String file) {
        return folder(file) + name(file);
    }

    private static String folder(String file) {
        if (file.endsWith(".form")) {
            return "forms/";
        }
        return file.endsWith(".dmn") ? "processes/decisions/" : "processes/";
    }

    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
