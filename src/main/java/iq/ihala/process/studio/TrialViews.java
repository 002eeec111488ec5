package iq.ihala.process.studio;

import iq.ihala.process.drawing.Draughtsman;
import iq.ihala.process.drawing.Drawing;
import iq.ihala.process.drawing.Marks;
import iq.ihala.process.studio.TrialView.Covered;
import iq.ihala.process.trial.TrialComparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Puts the page of a trial together. */
@Component
class TrialViews {

    private final Trials trials;
    private final TrialFiles files;

    TrialViews(Trials trials, TrialFiles files) {
        this.trials = trials;
        this.files = files;
    }

    /** @param diagram key of the diagram to draw; null or unknown for one that the change changes */
    TrialView of(Change change, String diagram) {
        Trial trial = trials.newest(change.id()).orElse(null);
        Long other = trials.running()
                .map(Trial::changeId)
                .filter(running -> running != change.id())
                .orElse(null);
        TrialComparison comparison =
                trial == null ? null : trials.comparison(trial).orElse(null);
        if (comparison == null || comparison.refusal() != null) {
            return new TrialView(change, trials.unavailable(), trial, other, comparison, List.of(), null, null);
        }
        Map<String, BpmnModelInstance> models = models(change);
        List<Covered> covered = covered(change, models, comparison);
        Covered shown = covered.stream()
                .filter(one -> one.key().equals(diagram))
                .findFirst()
                .orElse(covered.isEmpty() ? null : covered.get(0));
        Drawing drawing = shown == null
                ? null
                : new Draughtsman(models.get(shown.key()), new CoverageMarks(shown.key(), comparison)).draw();
        return new TrialView(change, trials.unavailable(), trial, other, comparison, covered, shown, drawing);
    }

    private Map<String, BpmnModelInstance> models(Change change) {
        Map<String, byte[]> all = new TreeMap<>(files.asItRuns());
        all.putAll(change.after());
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        all.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                models.put(TrialFiles.key(name), TrialFiles.model(content));
            }
        });
        return models;
    }

    /** What the change changes first, then what the stories pass. */
    private static List<Covered> covered(
            Change change, Map<String, BpmnModelInstance> models, TrialComparison comparison) {
        Set<String> changed =
                change.files().keySet().stream().map(TrialFiles::key).collect(Collectors.toSet());
        List<Covered> covered = new ArrayList<>();
        models.forEach((key, model) -> {
            Set<String> all = model.getModelElementsByType(FlowElement.class).stream()
                    .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                    .map(FlowElement::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
            covered.add(new Covered(
                    key,
                    model.getModelElementsByType(Process.class)
                            .iterator()
                            .next()
                            .getName(),
                    changed.contains(key),
                    all.size(),
                    among(all, comparison.takenBefore().get(key)),
                    among(all, comparison.takenAfter().get(key))));
        });
        covered.sort(Comparator.comparing((Covered one) -> !one.changed())
                .thenComparing(one -> one.after() == 0)
                .thenComparing(Covered::name));
        return covered;
    }

    private static int among(Set<String> all, Set<String> taken) {
        Set<String> both = new HashSet<>(all);
        both.retainAll(taken == null ? Set.of() : taken);
        return both.size();
    }

    /** Passed, not passed, or stuck here: by colour, by line and by word. */
    private static final class CoverageMarks implements Marks {

        private final Set<String> before;
        private final Set<String> after;
        private final Set<String> stuck = new HashSet<>();

        CoverageMarks(String diagram, TrialComparison comparison) {
            before = comparison.takenBefore().getOrDefault(diagram, Set.of());
            after = comparison.takenAfter().getOrDefault(diagram, Set.of());
            comparison.cases().stream().filter(TrialComparison.Case::hangs).forEach(one -> {
                one.places().stream()
                        .filter(place -> place.startsWith(diagram + "#"))
                        .forEach(place -> stuck.add(place.substring(diagram.length() + 1)));
            });
        }

        @Override
        public String state(String element) {
            if (stuck.contains(element)) {
                return "cancelled";
            }
            return after.contains(element) ? "done" : "new";
        }

        @Override
        public String line(String flow) {
            return after.contains(flow) ? "taken" : "";
        }

        @Override
        public String mark(String element) {
            if (stuck.contains(element)) {
                return "علقت";
            }
            if (after.contains(element)) {
                return before.contains(element) ? "✓" : "✓ الآن";
            }
            return before.contains(element) ? "لم تعد" : "";
        }
    }
}
