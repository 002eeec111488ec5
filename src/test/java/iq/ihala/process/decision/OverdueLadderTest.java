package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class OverdueLadderTest extends DecisionTableContract {

    private static final List<String> LEVELS = List.of("IMMINENT", "HIGH", "UNKNOWN", "MEDIUM", "LOW", "NONE");

    /** Wait after the rung at IMMINENT, HIGH, MEDIUM, LOW. */
    private static final List<List<String>> WAITS = List.of(
            List.of("PT15M", "PT1H", "P1D", "P2D"),
            List.of("PT30M", "PT4H", "P1D", "P2D"),
            List.of("PT4H", "P1D", "P3D", "P7D"));

    private static final List<List<String>> PEOPLE = List.of(
            List.of("risk_reviewer", "ON_DUTY"),
            List.of("risk_reviewer", "EVERYONE"),
            List.of("governorate_director", "EVERYONE"));

    OverdueLadderTest() {
        super("overdue_ladder");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("rung", 1, "riskLevel", "HIGH");
    }

    @Override
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int rung = 1; rung <= 4; rung++) {
            int row = Math.min(rung, PEOPLE.size()) - 1;
            for (String level : LEVELS) {
                examples.add(when("rung " + rung + " at " + level, "rung", rung, "riskLevel", level)
                        .then(
                                PEOPLE.get(row).get(0),
                                PEOPLE.get(row).get(1),
                                WAITS.get(row).get(column(level)),
                                column(level) < 2 ? "CALENDAR" : "WORKING"));
            }
        }
        examples.add(when("there is no rung before the first", "rung", 0).thenNothing());
        return examples;
    }

    private static int column(String level) {
        return switch (level) {
            case "IMMINENT" -> 0;
            case "HIGH", "UNKNOWN" -> 1;
            case "MEDIUM" -> 2;
            default -> 3;
        };
    }
}
