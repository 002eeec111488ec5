package iq.ihala.process.contract;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A case never waits for ever on somebody outside: a timer stands beside each message. */
final class WaitRules {

    void check(Diagram diagram, Findings findings) {
        diagram.all(EventBasedGateway.class).forEach(gateway -> {
            List<SequenceFlow> ways = diagram.outgoing(gateway);
            boolean timed = ways.stream().anyMatch(way -> Diagram.isTimer(way.getTarget()));
            findings.unless(timed, gateway.getId(), Rule.WAIT_ENDS_IN_TIME);
        });
        diagram.all(IntermediateCatchEvent.class).forEach(event -> {
            boolean oneOfSeveral =
                    diagram.incoming(event).stream().allMatch(flow -> flow.getSource() instanceof EventBasedGateway);
            findings.unless(Diagram.isTimer(event) || oneOfSeveral, event.getId(), Rule.WAIT_ENDS_IN_TIME);
        });
        diagram.all(SubProcess.class).stream()
                .filter(WaitRules::isEndedFromOutside)
                .forEach(sub -> findings.unless(endsInTime(sub, diagram), sub.getId(), Rule.WAIT_ENDS_IN_TIME));
        diagram.all(TimerEventDefinition.class)
                .forEach(timer -> findings.unless(
                        isSet(timer), timer.getParentElement().getAttributeValue("id"), Rule.TIMER_SET));
    }

    /** A sub-process that a message may end: whoever sends it is not in this house. */
    private static boolean isEndedFromOutside(SubProcess sub) {
        return sub.getChildElementsByType(SubProcess.class).stream()
                .filter(Diagram::isEventSubProcess)
                .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(start -> start.isInterrupting() && !Diagram.isTimer(start));
    }

    private static boolean endsInTime(FlowNode node, Diagram diagram) {
        return diagram.boundary(node).stream().anyMatch(event -> event.cancelActivity() && Diagram.isTimer(event));
    }

    private static boolean isSet(TimerEventDefinition timer) {
        boolean date = timer.getTimeDate() != null
                && !Words.isBlank(timer.getTimeDate().getTextContent());
        boolean duration = timer.getTimeDuration() != null
                && !Words.isBlank(timer.getTimeDuration().getTextContent());
        return date != duration;
    }
}
