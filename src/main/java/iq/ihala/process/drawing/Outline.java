package iq.ihala.process.drawing;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Which outline and which sign an element has in BPMN.
 *
 * @param icon null for none
 */
record Outline(String kind, String icon) {

    static Outline of(FlowElement element) {
        if (element instanceof Event event) {
            return new Outline(ring(event), sign(event));
        }
        if (element instanceof Gateway gateway) {
            return new Outline("gateway", gate(gateway));
        }
        if (element instanceof SubProcess) {
            return new Outline("frame", null);
        }
        if (element instanceof CallActivity) {
            return new Outline("call", "plus");
        }
        return new Outline("task", element instanceof Activity ? work(element) : null);
    }

    private static String ring(Event event) {
        if (event instanceof EndEvent) {
            return "end";
        }
        boolean goesOn = event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
                || event instanceof StartEvent start && !start.isInterrupting();
        if (goesOn) {
            return event instanceof StartEvent ? "event beside" : "wait beside";
        }
        return event instanceof StartEvent ? "event" : "wait";
    }

    private static String sign(Event event) {
        var definitions = event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : event instanceof ThrowEvent thrown
                        ? thrown.getEventDefinitions()
                        : java.util.List.<EventDefinition>of();
        return definitions.stream().findFirst().map(Outline::sign).orElse(null);
    }

    private static String sign(EventDefinition definition) {
        if (definition instanceof TimerEventDefinition) {
            return "timer";
        }
        if (definition instanceof MessageEventDefinition) {
            return "message";
        }
        if (definition instanceof ErrorEventDefinition) {
            return "error";
        }
        if (definition instanceof EscalationEventDefinition) {
            return "escalation";
        }
        return definition instanceof TerminateEventDefinition ? "terminate" : null;
    }

    private static String gate(Gateway gateway) {
        if (gateway instanceof ParallelGateway) {
            return "plus";
        }
        if (gateway instanceof InclusiveGateway) {
            return "ring";
        }
        return gateway instanceof EventBasedGateway ? "either" : "cross";
    }

    private static String work(FlowElement element) {
        if (element instanceof UserTask) {
            return "person";
        }
        if (element instanceof BusinessRuleTask) {
            return "table";
        }
        return element instanceof ServiceTask ? "wheel" : null;
    }
}
