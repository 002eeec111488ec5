package iq.ihala.process.contract;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What stands in front of each step of a diagram whichever way one comes to it: a consent that was given, an approval, a step
 * of a second person, and the way out when a consent is gone. Told by what a step does (its bean, form or called diagram), so
 * that renaming or copying it changes nothing.
 */
final class Gates {

    /** A step that follows on one of these being true is behind a consent or an approval (dossier §3.2, §3.6, §12.1). */
    private static final Set<String> ASKED = Set.of(
            "consentedServices",
            "cpConsent",
            "legalAccepted",
            "mediationConsent",
            "sharingConsent",
            "feedbackConsent",
            "loweringApproved",
            "overrideApproved",
            "letterApproved",
            "visitAgreed",
            "guardianAgreed",
            "codeSigned",
            "honourApproved",
            "publishConsent",
            "budgetAgreed",
            "planApproved",
            "closureApproved",
            "releaseSigned",
            "exportGranted");

    private static final String CONSENT_GONE = "NO_CONSENT";
    private static final Pattern DENIED =
            Pattern.compile("==\\s*false|!=\\s*true|(?<!not )\\bempty\\b|(?<![=!<>])!(?!=)|\\bnot\\b(?! empty)");

    private final Diagram diagram;
    private final Collection<FlowNode> nodes;
    private final Collection<SequenceFlow> flows;

    private Gates(Diagram diagram) {
        this.diagram = diagram;
        this.nodes = diagram.nodes();
        this.flows = diagram.flows();
    }

    /** For each thing that a step of the diagram does, what stands in front of every step that does it. */
    static Map<String, Set<String>> of(Diagram diagram) {
        Map<String, Set<String>> found = new TreeMap<>();
        Map<FlowNode, Set<String>> each = new Gates(diagram).each();
        each.forEach((node, gates) -> {
            String deed = deed(node);
            if (deed != null) {
                found.merge(deed, new TreeSet<>(gates), (one, other) -> {
                    one.retainAll(other);
                    return one;
                });
            }
        });
        return found;
    }

    /** What a step does, or null if it is none that does anything outside the diagram. */
    static String deed(FlowNode node) {
        if (node instanceof UserTask task) {
            return task.getCamundaFormRef();
        }
        if (node instanceof CallActivity call) {
            return call.getCalledElement();
        }
        if (node instanceof ServiceTask task) {
            return task.getCamundaDelegateExpression();
        }
        if (node instanceof SendTask task) {
            return task.getCamundaDelegateExpression();
        }
        return node instanceof BusinessRuleTask task ? task.getCamundaDelegateExpression() : null;
    }

    private Map<FlowNode, Set<String>> each() {
        Map<FlowNode, Set<String>> found = new TreeMap<>(Comparator.comparing(FlowNode::getId));
        Set<FlowNode> anyway = reachable("", null);
        nodes.stream()
                .filter(Activity.class::isInstance)
                .filter(anyway::contains)
                .forEach(node -> {
                    found.put(node, new TreeSet<>());
                    if (leavesWithoutConsent(node)) {
                        found.get(node).add("way out " + CONSENT_GONE);
                    }
                });
        for (String asked : ASKED) {
            Set<FlowNode> without = reachable(asked, null);
            found.forEach((node, gates) -> {
                if (!without.contains(node)) {
                    gates.add(asked);
                }
            });
        }
        for (UserTask second : diagram.all(UserTask.class)) {
            if (Diagram.property(second, "fourEyes").isPresent()) {
                Set<FlowNode> without = reachable("", second);
                found.forEach((node, gates) -> {
                    if (!node.equals(second) && !without.contains(node)) {
                        gates.add("second person " + second.getCamundaFormRef());
                    }
                });
            }
        }
        return found;
    }

    /** The nodes that a token can come to if a variable is never true, and a step is never taken. */
    private Set<FlowNode> reachable(String neverTrue, FlowNode neverTaken) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        nodes.stream()
                .filter(StartEvent.class::isInstance)
                .filter(node ->
                        node.getParentElement() instanceof Process || topLevelEventSubProcess(node.getParentElement()))
                .forEach(node -> come(node, neverTaken, seen, open));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node instanceof SubProcess) {
                inside(node).forEach(start -> come(start, neverTaken, seen, open));
            }
            diagram.boundary(node).forEach(event -> come(event, neverTaken, seen, open));
            for (SequenceFlow flow : flows) {
                if (node.equals(flow.getSource()) && !closed(flow, neverTrue)) {
                    come(flow.getTarget(), neverTaken, seen, open);
                }
            }
        }
        return seen;
    }

    private static void come(FlowNode node, FlowNode neverTaken, Set<FlowNode> seen, Deque<FlowNode> open) {
        if (!node.equals(neverTaken) && seen.add(node)) {
            open.push(node);
        }
    }

    private static boolean topLevelEventSubProcess(ModelElementInstance parent) {
        return Diagram.isEventSubProcess(parent) && parent.getParentElement() instanceof Process;
    }

    /** Where a token begins that enters a sub-process, and where one can begin while it is inside. */
    private Collection<FlowNode> inside(FlowNode page) {
        return nodes.stream()
                .filter(StartEvent.class::isInstance)
                .filter(node -> page.equals(node.getParentElement())
                        || (Diagram.isEventSubProcess(node.getParentElement())
                                && page.equals(node.getParentElement().getParentElement())))
                .toList();
    }

    private static boolean closed(SequenceFlow flow, String neverTrue) {
        if (neverTrue.isEmpty() || flow.getConditionExpression() == null) {
            return false;
        }
        String condition = flow.getConditionExpression().getTextContent();
        return Pattern.compile("\\b" + neverTrue + "\\b").matcher(condition).find()
                && !condition.contains("||")
                && !condition.contains(" or ")
                && !DENIED.matcher(condition).find();
    }

    private boolean leavesWithoutConsent(FlowNode node) {
        for (ModelElementInstance at = node; at != null && !(at instanceof Process); at = at.getParentElement()) {
            if (at instanceof FlowNode scope && diagram.boundary(scope).stream().anyMatch(Gates::catchesConsentGone)) {
                return true;
            }
            ModelElementInstance parent = at.getParentElement();
            boolean caught = nodes.stream()
                    .filter(StartEvent.class::isInstance)
                    .filter(start -> Diagram.isEventSubProcess(start.getParentElement())
                            && parent.equals(start.getParentElement().getParentElement()))
                    .anyMatch(Gates::catchesConsentGone);
            if (caught) {
                return true;
            }
        }
        return false;
    }

    private static boolean catchesConsentGone(FlowNode event) {
        return (event instanceof BoundaryEvent || event instanceof StartEvent)
                && Diagram.definitions(event).stream()
                        .filter(ErrorEventDefinition.class::isInstance)
                        .map(ErrorEventDefinition.class::cast)
                        .anyMatch(definition -> definition.getError() != null
                                && CONSENT_GONE.equals(definition.getError().getErrorCode()));
    }
}
