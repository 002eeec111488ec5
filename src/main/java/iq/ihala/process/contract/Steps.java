package iq.ihala.process.contract;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The steps that the house promises (dossier §3.2, §3.5, §3.7, §6.6, §7.1): none may be lost when somebody redraws a diagram. */
final class Steps {

    private Steps() {}

    static Set<String> promised() {
        Set<String> steps = new LinkedHashSet<>();
        numbered("S", 0, 21, "%s%02d", steps);
        steps.add("S19b");
        steps.add("S20b");
        numbered("D", 1, 8, "%s%02d", steps);
        numbered("R", 1, 8, "%s%02d", steps);
        for (char answer = 'a'; answer <= 'e'; answer++) {
            steps.add("R05" + answer);
        }
        numbered("A", 1, 8, "%s%02d", steps);
        numbered("G", 1, 4, "%s%02d", steps);
        numbered("F", 0, 10, "%s%02d", steps);
        return steps;
    }

    static void check(Collection<Diagram> diagrams, Findings findings) {
        Set<String> missing = promised();
        for (Diagram diagram : diagrams) {
            for (FlowNode node : diagram.nodes()) {
                Diagram.property(node, "step").ifPresent(missing::remove);
            }
        }
        missing.forEach(step -> findings.add(step, Rule.STEP_PRESENT, step));
    }

    private static void numbered(String letter, int from, int to, String format, Set<String> steps) {
        IntStream.rangeClosed(from, to)
                .mapToObj(number -> String.format(format, letter, number))
                .forEach(steps::add);
    }
}
