package iq.ihala.process.casepath;

import iq.ihala.process.casepath.Drawing.Box;
import iq.ihala.process.casepath.Drawing.Line;
import iq.ihala.process.casepath.Drawing.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * Draws a deployed diagram with the visits of one part of a case. The picture is made on the server: the pages that may show
 * something of a case run no script.
 */
final class Draughtsman {

    private static final double MARGIN = 20;
    /** The engine's times have whole seconds; what follows within one of them followed at once. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final BpmnModelInstance diagram;
    private final Map<String, List<Trace>> visits;

    Draughtsman(BpmnModelInstance diagram, List<Trace> traces) {
        this.diagram = diagram;
        this.visits = traces.stream().collect(Collectors.groupingBy(Trace::element));
    }

    Drawing draw() {
        List<Shape> shapes = new ArrayList<>();
        for (BpmnShape shape : diagram.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                shapes.add(shape(shape, node));
            }
        }
        shapes.sort(Comparator.comparingInt((Shape shape) -> "frame".equals(shape.kind()) ? 0 : 1)
                .thenComparing(shape -> -shape.at().width() * shape.at().height()));
        List<Line> lines = new ArrayList<>();
        for (BpmnEdge edge : diagram.getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                lines.add(line(edge, flow));
            }
        }
        return framed(shapes, lines);
    }

    private Drawing framed(List<Shape> shapes, List<Line> lines) {
        List<Box> boxes = new ArrayList<>();
        shapes.forEach(shape -> {
            boxes.add(shape.at());
            if (shape.label() != null) {
                boxes.add(shape.label());
            }
        });
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
        double width =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + MARGIN - left;
        double height =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + MARGIN - top;
        return new Drawing(
                String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", left, top, width, height),
                width,
                height,
                shapes,
                lines);
    }

    private Shape shape(BpmnShape drawn, FlowNode node) {
        Outline outline = Outline.of(node);
        List<Trace> mine = visits.getOrDefault(node.getId(), List.of());
        Box at = box(drawn.getBounds());
        boolean inside =
                "task".equals(outline.kind()) || "call".equals(outline.kind()) || "frame".equals(outline.kind());
        return new Shape(
                outline.kind(),
                outline.icon(),
                at,
                node.getName(),
                inside ? null : label(drawn.getBpmnLabel(), at),
                state(mine),
                mine.stream()
                        .filter(trace -> trace.order() > 0)
                        .map(trace -> String.valueOf(trace.order()))
                        .collect(Collectors.joining("، ")),
                mine.stream()
                        .map(Trace::called)
                        .filter(called -> called != null)
                        .reduce((first, last) -> last)
                        .orElse(null));
    }

    private static String state(List<Trace> visits) {
        if (visits.isEmpty()) {
            return "new";
        }
        if (visits.stream().anyMatch(Trace::isOpen)) {
            return "open";
        }
        return visits.stream().allMatch(Trace::cancelled) ? "cancelled" : "done";
    }

    private Line line(BpmnEdge drawn, SequenceFlow flow) {
        String points = drawn.getWaypoints().stream()
                .map(point -> String.format(Locale.ROOT, "%.0f,%.0f", point.getX(), point.getY()))
                .collect(Collectors.joining(" "));
        BpmnLabel label = drawn.getBpmnLabel();
        return new Line(
                points,
                flow.getName(),
                label == null || label.getBounds() == null ? null : box(label.getBounds()),
                isTaken(flow));
    }

    /** The history holds elements, not arrows: an arrow was taken where its end began when its beginning was over. */
    private boolean isTaken(SequenceFlow flow) {
        List<Trace> from = visits.getOrDefault(flow.getSource().getId(), List.of());
        List<Trace> to = visits.getOrDefault(flow.getTarget().getId(), List.of());
        return from.stream().anyMatch(left -> to.stream().anyMatch(reached -> follows(left, reached)));
    }

    private static boolean follows(Trace left, Trace reached) {
        return !left.isOpen()
                && !left.cancelled()
                && Duration.between(left.to(), reached.from()).abs().compareTo(AT_ONCE) <= 0;
    }

    private static Box label(BpmnLabel label, Box at) {
        return label == null || label.getBounds() == null
                ? new Box(at.middleX() - 45, at.y() + at.height() + 5, 90, 28)
                : box(label.getBounds());
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
