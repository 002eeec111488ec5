package iq.ihala.process.today;

import iq.ihala.process.today.Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * How a deployed diagram calls its steps, and whose work each is. A deployed diagram never changes, so what was read of one is
 * kept.
 */
@Component
public class DrawnSteps {

    private final RepositoryService repository;
    private final Map<String, Drawn> known = new ConcurrentHashMap<>();

    DrawnSteps(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * What is drawn.
     *
     * @param name of the diagram
     * @param steps names by element id
     * @param units of the human steps, by element id
     */
    private record Drawn(String name, Map<String, String> steps, Map<String, List<Unit>> units) {}

    /** The diagram's name. */
    public String partOf(String definitionId) {
        return drawn(definitionId).name();
    }

    /** The element's name; its id where the diagram gives none, or is gone. */
    public String stepOf(String definitionId, String element) {
        return drawn(definitionId).steps().getOrDefault(element, element);
    }

    /** The units whose work a human step is, as one line of Arabic; empty for any other element. */
    public String unitsOf(String definitionId, String element) {
        return line(drawn(definitionId).units().getOrDefault(element, List.of()), Unit::arabic);
    }

    /** The units of every human step of the newest diagrams, by {@code diagram/step}; for cards. */
    Map<String, Unit> cards() {
        Map<String, Unit> cards = new TreeMap<>();
        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            drawn(definition.getId())
                    .units()
                    .forEach((step, units) -> cards.put(
                            definition.getKey() + "/" + step,
                            new Unit(line(units, Unit::arabic), line(units, Unit::english))));
        }
        return cards;
    }

    private static String line(List<Unit> units, Function<Unit, String> language) {
        return units.stream().map(language).collect(Collectors.joining(" · "));
    }

    private Drawn drawn(String definitionId) {
        return known.computeIfAbsent(definitionId, this::read);
    }

    private Drawn read(String definitionId) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
        Map<String, String> steps = new TreeMap<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            if (node.getName() != null && !node.getName().isBlank()) {
                steps.put(node.getId(), node.getName());
            }
        }
        Map<String, List<Unit>> units = new TreeMap<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            List<Unit> mine = new ArrayList<>();
            task.getCamundaCandidateGroupsList()
                    .forEach(group -> Units.of(group.strip()).ifPresent(mine::add));
            if (!mine.isEmpty()) {
                units.put(task.getId(), List.copyOf(mine));
            }
        }
        String name = model.getModelElementsByType(Process.class).stream()
                .map(process -> process.getName() == null ? process.getId() : process.getName())
                .findFirst()
                .orElse(definitionId);
        return new Drawn(name, steps, units);
    }
}
