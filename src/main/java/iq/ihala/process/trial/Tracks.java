package iq.ihala.process.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hears of every element that a case enters and every arrow that it takes. The history would not do: it knows no arrows, and
 * nothing of what was undone because it failed.
 */
@Component
@Profile("trial")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Tracks extends AbstractProcessEnginePlugin {

    private final List<Step> heard = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, Set<String>> taken = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    private record Step(String diagram, String element, String name, boolean tells) {

        String place() {
            return diagram + "#" + element;
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                listen(process);
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private void listen(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::entered);
            for (PvmTransition arrow : activity.getOutgoingTransitions()) {
                ((TransitionImpl) arrow)
                        .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::tookArrow);
            }
            listen(activity);
        }
    }

    private void entered(DelegateExecution execution) {
        String type = execution.getBpmnModelElementInstance() == null
                ? ""
                : execution.getBpmnModelElementInstance().getElementType().getTypeName();
        hear(new Step(
                diagram(execution),
                execution.getCurrentActivityId(),
                execution.getCurrentActivityName(),
                type.equals("userTask")
                        || type.equals("endEvent")
                        || type.equals("boundaryEvent")
                        || type.equals("intermediateCatchEvent")
                        || type.equals("serviceTask")
                        || type.equals("sendTask")));
    }

    private void tookArrow(DelegateExecution execution) {
        hear(new Step(diagram(execution), execution.getCurrentTransitionId(), null, false));
    }

    private static String diagram(DelegateExecution execution) {
        return execution.getProcessDefinitionId().split(":")[0];
    }

    private synchronized void hear(Step step) {
        heard.add(step);
    }

    /** A case begins. */
    synchronized void begin() {
        heard.clear();
        path.clear();
    }

    /** What was heard since happened. */
    synchronized void keep() {
        for (Step step : heard) {
            taken.computeIfAbsent(step.diagram(), diagram -> new TreeSet<>()).add(step.element());
            if (step.name() != null) {
                names.put(step.place(), step.name());
            }
            if (step.tells()) {
                path.add(step.place());
            }
        }
        heard.clear();
    }

    /** What was heard since was undone; tells where it came to an end, or an empty text. */
    synchronized String drop() {
        String last = "";
        for (Step step : heard) {
            if (step.name() != null) {
                names.put(step.place(), step.name());
                last = step.place();
            }
        }
        heard.clear();
        return last;
    }

    /** Of the case that began last. */
    synchronized List<String> path() {
        return List.copyOf(path);
    }

    synchronized Map<String, Set<String>> taken() {
        return Map.copyOf(taken);
    }

    synchronized void name(String place, String name) {
        names.put(place, name);
    }

    synchronized Map<String, String> names() {
        return Map.copyOf(names);
    }
}
