package iq.ihala.process.casepath;

import iq.ihala.process.drawing.Marks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The visits of one part of a case as marks on its diagram. */
final class Trail implements Marks {

    /** The engine's times have whole seconds; what follows within one of them followed at once. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final String number;
    private final BpmnModelInstance diagram;
    private final Map<String, List<Trace>> visits;

    Trail(String number, BpmnModelInstance diagram, List<Trace> traces) {
        this.number = number;
        this.diagram = diagram;
        this.visits = traces.stream().collect(Collectors.groupingBy(Trace::element));
    }

    @Override
    public String state(String element) {
        List<Trace> mine = of(element);
        if (mine.isEmpty()) {
            return "new";
        }
        if (mine.stream().anyMatch(Trace::isOpen)) {
            return "open";
        }
        return mine.stream().allMatch(Trace::cancelled) ? "cancelled" : "done";
    }

    /** The order numbers of its visits, such as «3، 7». */
    @Override
    public String mark(String element) {
        return of(element).stream()
                .filter(trace -> trace.order() > 0)
                .map(trace -> String.valueOf(trace.order()))
                .collect(Collectors.joining("، "));
    }

    /** To the part that it called last. */
    @Override
    public String link(String element) {
        return of(element).stream()
                .map(Trace::called)
                .filter(called -> called != null)
                .reduce((first, last) -> last)
                .map(part -> "/case/" + number + "/path?part=" + part)
                .orElse(null);
    }

    /** The history holds elements, not arrows: an arrow was taken where its end began when its beginning was over. */
    @Override
    public String line(String flow) {
        SequenceFlow arrow = diagram.getModelElementById(flow);
        List<Trace> to = of(arrow.getTarget().getId());
        boolean taken = of(arrow.getSource().getId()).stream()
                .anyMatch(left -> to.stream().anyMatch(reached -> follows(left, reached)));
        return taken ? "taken" : "";
    }

    private List<Trace> of(String element) {
        return visits.getOrDefault(element, List.of());
    }

    private static boolean follows(Trace left, Trace reached) {
        return !left.isOpen()
                && !left.cancelled()
                && Duration.between(left.to(), reached.from()).abs().compareTo(AT_ONCE) <= 0;
    }
}
