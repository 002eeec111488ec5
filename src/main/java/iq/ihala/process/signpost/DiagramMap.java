package iq.ihala.process.signpost;

import iq.ihala.process.signpost.Place.Arrow;
import iq.ihala.process.signpost.Place.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A diagram as a map: its places with the ways between them. It is read once for each version of a diagram. */
final class DiagramMap {

    private static final String ALWAYS = "${true}";
    private static final String PARTNER = "partner_focal";

    private final String key;
    private final String name;
    private final Map<String, Place> places;

    private DiagramMap(String key, String name, Map<String, Place> places) {
        this.key = key;
        this.name = name;
        this.places = places;
    }

    static DiagramMap of(BpmnModelInstance model, String key) {
        Process process = model.getModelElementById(key);
        Map<String, List<Arrow>> in = new HashMap<>();
        Map<String, List<Arrow>> out = new HashMap<>();
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            Arrow arrow = new Arrow(flow.getSource().getId(), flow.getTarget().getId(), answer(flow));
            out.computeIfAbsent(arrow.from(), from -> new ArrayList<>()).add(arrow);
            in.computeIfAbsent(arrow.to(), to -> new ArrayList<>()).add(arrow);
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            places.put(
                    node.getId(),
                    place(node, in.getOrDefault(node.getId(), List.of()), out.getOrDefault(node.getId(), List.of())));
        }
        return new DiagramMap(key, text(process.getName()), places);
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    Collection<Place> places() {
        return places.values();
    }

    /** @throws IllegalArgumentException if the diagram has no such node */
    Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("Not in this diagram: " + id);
        }
        return place;
    }

    /** Where the diagram begins when another one calls it. */
    Optional<Place> begin() {
        return beginOf("");
    }

    /** Where the page of an embedded sub-process begins. */
    Optional<Place> beginOf(String page) {
        return places.values().stream()
                .filter(place -> place.kind() == Kind.BEGIN && place.page().equals(page))
                .findFirst();
    }

    private static Place place(FlowNode node, List<Arrow> in, List<Arrow> out) {
        String groups = node instanceof UserTask task ? text(task.getCamundaCandidateGroups()) : "";
        return new Place(
                node.getId(),
                kind(node, out),
                text(node.getName()),
                node.getParentElement() instanceof SubProcess page ? page.getId() : "",
                node instanceof CallActivity call ? text(call.getCalledElement()) : "",
                node instanceof BoundaryEvent event ? text(event.getAttachedTo().getName()) : "",
                node instanceof UserTask task && text(task.getCamundaDueDate()).contains("riskLevel"),
                groups.contains(PARTNER),
                List.copyOf(in),
                List.copyOf(out));
    }

    private static Kind kind(FlowNode node, List<Arrow> out) {
        if (node instanceof UserTask) {
            return Kind.STEP;
        }
        if (node instanceof CallActivity) {
            return Kind.CALL;
        }
        if (node instanceof SubProcess) {
            return Kind.PAGE;
        }
        if (node instanceof BoundaryEvent || node instanceof IntermediateCatchEvent) {
            return Kind.EVENT;
        }
        if (node instanceof StartEvent start) {
            return start.getEventDefinitions().isEmpty() ? Kind.BEGIN : Kind.BEGIN_BY_EVENT;
        }
        if (node instanceof EndEvent end) {
            boolean all = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
            return all ? Kind.END_OF_ALL : Kind.END;
        }
        boolean splits = out.size() > 1;
        if (splits && (node instanceof ExclusiveGateway || node instanceof InclusiveGateway)) {
            return Kind.QUESTION;
        }
        return splits && node instanceof ParallelGateway ? Kind.FORK : Kind.SILENT;
    }

    /** A way that is taken whatever was answered says nothing about the answer. */
    private static String answer(SequenceFlow flow) {
        boolean always = flow.getConditionExpression() != null
                && ALWAYS.equals(flow.getConditionExpression().getTextContent().strip());
        return always ? "" : text(flow.getName());
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe.strip();
    }
}
