package iq.ihala.process.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A diagram as the rules look at it. Flows are taken from the sequence flows themselves, since that is what the engine runs.
 */
record Diagram(String file, BpmnModelInstance model) {

    Collection<Process> processes() {
        return model.getModelElementsByType(Process.class);
    }

    Collection<FlowNode> nodes() {
        return model.getModelElementsByType(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return model.getModelElementsByType(SequenceFlow.class);
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    List<SequenceFlow> outgoing(FlowNode node) {
        return flows().stream().filter(flow -> node.equals(flow.getSource())).toList();
    }

    List<SequenceFlow> incoming(FlowNode node) {
        return flows().stream().filter(flow -> node.equals(flow.getTarget())).toList();
    }

    /** Boundary events of an activity. */
    List<BoundaryEvent> boundary(FlowNode node) {
        return all(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .toList();
    }

    static Collection<EventDefinition> definitions(FlowNode node) {
        if (node instanceof CatchEvent event) {
            return event.getEventDefinitions();
        }
        return node instanceof ThrowEvent event ? event.getEventDefinitions() : List.of();
    }

    static boolean isTimer(FlowNode node) {
        return definitions(node).stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    static boolean isEventSubProcess(ModelElementInstance element) {
        return element instanceof SubProcess sub && sub.triggeredByEvent();
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .reduce("", String::concat)
                .strip();
    }

    /** The value of a {@code camunda:property}. */
    static Optional<String> property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElements().stream()
                .filter(CamundaProperties.class::isInstance)
                .map(CamundaProperties.class::cast)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> String.valueOf(property.getCamundaValue()))
                .findFirst();
    }

    /** Elements of a type among the extension elements. */
    static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        if (element.getExtensionElements() == null) {
            return List.of();
        }
        return new ArrayList<>(element.getExtensionElements()
                .getElementsQuery()
                .filterByType(type)
                .list());
    }

    /** The processes and sub-processes: each is a page of its own. */
    Stream<ModelElementInstance> pages() {
        return Stream.concat(processes().stream(), all(SubProcess.class).stream());
    }
}
