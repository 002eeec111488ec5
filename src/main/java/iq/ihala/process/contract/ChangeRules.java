package iq.ihala.process.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a change must not take away, whatever the contract says of the new version by itself: consents and approvals in front of
 * a step, second persons, the privacy of an answer, and the pace of a clock.
 */
public final class ChangeRules {

    /**
     * What a change would do.
     *
     * @param forbidden breaks a rule that is never broken; nobody may deploy it
     * @param dangerous may be right, but has to be said and looked at by whoever approves
     */
    public record Judgement(List<Violation> forbidden, List<Violation> dangerous) {}

    private ChangeRules() {}

    /**
     * Compares by file name without its folder; what is only in one of the two is not compared. Files that cannot be read are left to
     * {@link ProcessContract}.
     *
     * @param before the files of the versions that run now
     * @param after the files that are to be deployed
     */
    public static Judgement judge(Map<String, byte[]> before, Map<String, byte[]> after) {
        Files old = Files.read(before);
        Files changed = Files.read(after);
        List<Violation> forbidden = new ArrayList<>();
        List<Violation> dangerous = new ArrayList<>();
        for (Diagram diagram : changed.diagrams()) {
            old.diagrams().stream()
                    .filter(former -> name(former.file()).equals(name(diagram.file())))
                    .findFirst()
                    .ifPresent(former -> {
                        forbidden.addAll(gates(former, diagram));
                        forbidden.addAll(secondPersons(former, diagram));
                        dangerous.addAll(Clocks.changed(former, diagram));
                    });
        }
        changed.forms().forEach((file, form) -> Optional.ofNullable(old.forms().get(file))
                .ifPresent(former -> forbidden.addAll(privacy(file, former, form))));
        changed.decisions()
                .forEach((file, table) -> Optional.ofNullable(old.decisions().get(file))
                        .ifPresent(former -> dangerous.addAll(Clocks.changed(file, former, table))));
        return new Judgement(List.copyOf(forbidden), List.copyOf(dangerous));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static <T> Optional<T> same(Map<String, T> files, String file) {
        return files.entrySet().stream()
                .filter(entry -> name(entry.getKey()).equals(name(file)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<Violation> gates(Diagram former, Diagram diagram) {
        Findings findings = Findings.in(diagram.file());
        Map<String, Set<String>> now = Gates.of(diagram);
        Gates.of(former).forEach((deed, gates) -> {
            if (now.containsKey(deed)) {
                Set<String> gone = new TreeSet<>(gates);
                gone.removeAll(now.get(deed));
                gone.forEach(gate -> findings.add(deed, Rule.GATE_STAYS, gate));
            }
        });
        return findings.list();
    }

    private static List<Violation> secondPersons(Diagram former, Diagram diagram) {
        Findings findings = Findings.in(diagram.file());
        Map<String, Set<String>> now = pairs(diagram);
        pairs(former).forEach((form, firsts) -> {
            Set<String> gone = new TreeSet<>(firsts);
            gone.removeAll(now.getOrDefault(form, Set.of()));
            gone.forEach(first -> findings.add(form, Rule.TWO_PERSONS_STAY, first));
        });
        return findings.list();
    }

    /** Forms of the second persons' steps, and the forms of the steps that they may not have done themselves. */
    private static Map<String, Set<String>> pairs(Diagram diagram) {
        Map<String, String> forms = new TreeMap<>();
        diagram.all(UserTask.class).forEach(task -> forms.put(task.getId(), String.valueOf(task.getCamundaFormRef())));
        Map<String, Set<String>> pairs = new TreeMap<>();
        for (UserTask task : diagram.all(UserTask.class)) {
            Diagram.property(task, "fourEyes")
                    .ifPresent(first -> pairs.computeIfAbsent(forms.get(task.getId()), form -> new TreeSet<>())
                            .add(forms.getOrDefault(first, first)));
        }
        return pairs;
    }

    private static List<Violation> privacy(String file, JsonNode former, JsonNode form) {
        Findings findings = Findings.in(file);
        Map<String, Boolean> engine = fields(former);
        fields(form)
                .forEach((key, toEngine) ->
                        findings.unless(!toEngine || engine.getOrDefault(key, true), key, Rule.PRIVATE_STAYS_PRIVATE));
        return findings.list();
    }

    /** Each field, and whether its answer becomes a variable. */
    private static Map<String, Boolean> fields(JsonNode form) {
        Map<String, Boolean> fields = new TreeMap<>();
        for (JsonNode component : form.path("components")) {
            fields.putAll(fields(component));
            if (component.has("key")) {
                fields.put(
                        component.path("key").asText(),
                        "true"
                                .equals(component
                                        .path("properties")
                                        .path("engine")
                                        .asText()));
            }
        }
        return fields;
    }
}
