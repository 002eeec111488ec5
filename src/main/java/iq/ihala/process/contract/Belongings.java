package iq.ihala.process.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The forms and decisions that a diagram is bound to: they travel in the same deployment, or it finds none. */
public final class Belongings {

    private Belongings() {}

    /** File names without folders, such as {@code closure.reviewClosure.form}; empty for a file that is no readable diagram. */
    public static Set<String> of(String file, byte[] content) {
        Set<String> names = new TreeSet<>();
        for (Diagram diagram : Files.read(Map.of(file, content)).diagrams()) {
            diagram.all(UserTask.class).forEach(task -> form(task.getCamundaFormRef(), names));
            diagram.all(StartEvent.class).forEach(start -> form(start.getCamundaFormRef(), names));
            diagram.all(BusinessRuleTask.class).stream()
                    .filter(task -> task.getCamundaDecisionRef() != null)
                    .forEach(task -> names.add(task.getCamundaDecisionRef() + ".dmn"));
        }
        return names;
    }

    private static void form(String key, Set<String> names) {
        if (key != null) {
            names.add(key + ".form");
        }
    }
}
