package iq.ihala.process.drawing;

import iq.ihala.process.drawing.Drawing.Box;
import iq.ihala.process.drawing.Drawing.Line;
import iq.ihala.process.drawing.Drawing.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * Draws a diagram with marks on its elements. The picture is made on the server: the pages that may show something of a case run no
 * script.
 */
public final class Draughtsman {

    private static final double MARGIN = 20;

    private final BpmnModelInstance diagram;
    private final Marks marks;

    public Draughtsman(BpmnModelInstance diagram, Marks marks) {
        this.diagram = diagram;
        this.marks = marks;
    }

    public Drawing draw() {
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
        Box at = box(drawn.getBounds());
        boolean inside =
                "task".equals(outline.kind()) || "call".equals(outline.kind()) || "frame".equals(outline.kind());
        return new Shape(
                outline.kind(),
                outline.icon(),
                at,
                node.getName(),
                inside ? null : label(drawn.getBpmnLabel(), at),
                marks.state(node.getId()),
                marks.mark(node.getId()),
                marks.link(node.getId()));
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
                marks.line(flow.getId()));
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
