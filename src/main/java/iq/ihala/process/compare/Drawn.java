package iq.ihala.process.compare;

import iq.ihala.process.compare.Difference.Sort;
import iq.ihala.process.drawing.Draughtsman;
import iq.ihala.process.drawing.Drawing;
import iq.ihala.process.drawing.Marks;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Both versions of a diagram with marks on what differs and on what was found wrong. */
final class Drawn {

    private static final String PLAIN = "plain";

    private Drawn() {}

    /** What is gone or has changed, on the former diagram; null if it cannot be drawn. */
    static Drawing former(byte[] content, List<Difference> differences) {
        return draw(content, sorts(differences, Set.of(Sort.REMOVED, Sort.CHANGED)), Map.of());
    }

    /**
     * What is new or has changed, on the new diagram; null if it cannot be drawn.
     *
     * @param words what was found of an element: by its id, or by its form, bean or called diagram, since rules speak of those
     */
    static Drawing changed(byte[] content, List<Difference> differences, Map<String, String> words) {
        return draw(content, sorts(differences, Set.of(Sort.ADDED, Sort.CHANGED)), words);
    }

    /** How many elements say the same and stand elsewhere. */
    static int moved(byte[] former, byte[] content, Map<String, Part> before, Map<String, Part> after) {
        Map<String, String> old = places(former);
        return (int) places(content).entrySet().stream()
                .filter(place -> old.containsKey(place.getKey())
                        && !old.get(place.getKey()).equals(place.getValue()))
                .filter(place -> before.containsKey(place.getKey()) && after.containsKey(place.getKey()))
                .count();
    }

    private static Map<String, Sort> sorts(List<Difference> differences, Set<Sort> shown) {
        return differences.stream()
                .filter(one -> shown.contains(one.sort()))
                .collect(Collectors.toMap(Difference::id, Difference::sort, (one, other) -> one));
    }

    private static Drawing draw(byte[] content, Map<String, Sort> sorts, Map<String, String> words) {
        BpmnModelInstance diagram = read(content);
        if (diagram == null) {
            return null;
        }
        Function<String, Sort> sort = id -> sortOf(diagram, id, sorts);
        Function<String, String> found = id -> found(diagram.getModelElementById(id), words);
        Drawing drawing = new Draughtsman(diagram, new Marks() {
                    @Override
                    public String state(String element) {
                        String look = sort.apply(element) == null
                                ? PLAIN
                                : sort.apply(element).code();
                        return found.apply(element).isEmpty() ? look : look + " wrong";
                    }

                    @Override
                    public String line(String flow) {
                        return sort.apply(flow) == null ? "" : sort.apply(flow).code();
                    }

                    @Override
                    public String mark(String element) {
                        String word = sort.apply(element) == null
                                ? ""
                                : sort.apply(element).arabic();
                        return Stream.of(found.apply(element), word)
                                .filter(one -> !one.isEmpty())
                                .collect(Collectors.joining(" · "));
                    }
                })
                .draw();
        return drawing.shapes().isEmpty() ? null : drawing;
    }

    /** An element has changed, too, when something of it that has an id of its own has, such as its timer. */
    private static Sort sortOf(BpmnModelInstance diagram, String id, Map<String, Sort> sorts) {
        if (sorts.containsKey(id)) {
            return sorts.get(id);
        }
        ModelElementInstance element = diagram.getModelElementById(id);
        boolean inside = element != null
                && element.getDomElement().getChildElements().stream()
                        .map(child -> child.getAttribute("id"))
                        .anyMatch(child -> child != null
                                && sorts.containsKey(child)
                                && !(diagram.getModelElementById(child) instanceof FlowNode));
        return inside ? Sort.CHANGED : null;
    }

    private static String found(ModelElementInstance element, Map<String, String> words) {
        return Stream.concat(Stream.of(element.getAttributeValue("id")), deeds(element))
                .filter(words::containsKey)
                .map(words::get)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> deeds(ModelElementInstance element) {
        if (element instanceof UserTask task) {
            return Stream.ofNullable(task.getCamundaFormRef());
        }
        if (element instanceof CallActivity call) {
            return Stream.ofNullable(call.getCalledElement());
        }
        return element instanceof ServiceTask task
                ? Stream.ofNullable(task.getCamundaDelegateExpression())
                : Stream.of();
    }

    private static Map<String, String> places(byte[] content) {
        BpmnModelInstance diagram = read(content);
        Map<String, String> places = new HashMap<>();
        if (diagram != null) {
            for (BpmnShape shape : diagram.getModelElementsByType(BpmnShape.class)) {
                var at = shape.getBounds();
                places.put(
                        shape.getBpmnElement() == null
                                ? ""
                                : shape.getBpmnElement().getId(),
                        at.getX() + " " + at.getY() + " " + at.getWidth() + " " + at.getHeight());
            }
        }
        return places;
    }

    /** A proposal may be broken, and is shown nevertheless; document types were refused before. */
    private static BpmnModelInstance read(byte[] content) {
        if (Xml.read(content).isEmpty()) {
            return null;
        }
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException unreadable) {
            return null;
        }
    }
}
