package iq.ihala.process.contract;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** Which times a change makes longer: timers and due dates of a diagram, rows of a table that holds durations. */
final class Clocks {

    private static final int HOURS_OF_A_DAY = 24;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;

    private Clocks() {}

    static List<Violation> changed(Diagram former, Diagram diagram) {
        Findings findings = Findings.in(diagram.file());
        Map<String, String> before = times(former);
        times(diagram).forEach((id, now) -> longer(id, before.get(id), now, findings));
        return findings.list();
    }

    static List<Violation> changed(String file, DmnModelInstance former, DmnModelInstance table) {
        Findings findings = Findings.in(file);
        Map<String, String> before = rows(former);
        Map<String, String> now = rows(table);
        now.forEach((row, time) -> longer(row, before.get(row), time, findings));
        before.keySet().stream()
                .filter(row -> !now.containsKey(row))
                .forEach(row -> findings.add(row, Rule.CLOCK_NOT_LONGER, before.get(row)));
        return findings.list();
    }

    private static void longer(String where, String before, String now, Findings findings) {
        if (before == null || before.equals(now)) {
            return;
        }
        Optional<Duration> was = duration(before);
        Optional<Duration> is = duration(now);
        boolean shorter = was.isPresent() && is.isPresent() && is.get().compareTo(was.get()) <= 0;
        findings.unless(shorter, where, Rule.CLOCK_NOT_LONGER, before + " → " + now);
    }

    /** Timers and due dates by the id of their element. */
    private static Map<String, String> times(Diagram diagram) {
        Map<String, String> times = new TreeMap<>();
        for (FlowNode node : diagram.nodes()) {
            Diagram.definitions(node).stream()
                    .filter(TimerEventDefinition.class::isInstance)
                    .map(TimerEventDefinition.class::cast)
                    .forEach(timer ->
                            times.put(node.getId(), timer.getTextContent().strip()));
            if (node instanceof UserTask task && task.getCamundaDueDate() != null) {
                times.put(task.getId(), task.getCamundaDueDate());
            }
        }
        return times;
    }

    /** The durations of a table by what the row asks; rows without a duration are none of ours. */
    private static Map<String, String> rows(DmnModelInstance model) {
        Map<String, String> rows = new TreeMap<>();
        for (var rule : model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Rule.class)) {
            List<String> times = rule.getChildElementsByType(OutputEntry.class).stream()
                    .map(Clocks::text)
                    .filter(value -> duration(value).isPresent())
                    .toList();
            if (!times.isEmpty()) {
                String asked = rule.getChildElementsByType(InputEntry.class).stream()
                        .map(Clocks::text)
                        .collect(Collectors.joining(" · "));
                rows.put(asked, times.get(0));
            }
        }
        return rows;
    }

    private static String text(DmnElement entry) {
        return entry.getTextContent().strip().replace("\"", "");
    }

    /** An ISO 8601 duration; months count as 30 days and years as 365, to compare them only. */
    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException notHours) {
            try {
                Period period = Period.parse(text);
                long days = period.getDays()
                        + (long) period.getMonths() * DAYS_OF_A_MONTH
                        + (long) period.getYears() * DAYS_OF_A_YEAR;
                return Optional.of(Duration.ofHours(days * HOURS_OF_A_DAY));
            } catch (DateTimeParseException neither) {
                return Optional.empty();
            }
        }
    }
}
