package iq.ihala.process.tasks;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Adds the house's own listeners to everything that the engine parses; no diagram can leave them out. */
@Component
public class OrderListener extends AbstractBpmnParseListener {

    private static final String REMINDER = "reminder";
    private static final String OWN = "own";

    private final TaskOrder taskOrder;
    private final CaseOrder caseOrder;
    private final StepClock stepClock;

    OrderListener(TaskOrder taskOrder, CaseOrder caseOrder, StepClock stepClock) {
        this.taskOrder = taskOrder;
        this.caseOrder = caseOrder;
        this.stepClock = stepClock;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, caseOrder);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, taskOrder);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, taskOrder);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, taskOrder);
        boolean ownReminder = OWN.equals(property(element, REMINDER));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, ownReminder ? stepClock.remindedByTheDiagram() : stepClock);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, stepClock);
        String first = property(element, FourEyes.PROPERTY);
        if (first != null) {
            FourEyes fourEyes = new FourEyes(first);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, fourEyes);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, fourEyes);
        }
    }

    private static String property(Element element, String name) {
        Element extensions = element.element("extensionElements");
        Element properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
