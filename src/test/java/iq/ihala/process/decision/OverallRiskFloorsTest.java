package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class OverallRiskFloorsTest extends DecisionTableContract {

    OverallRiskFloorsTest() {
        super("overall_risk_floors");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>(
                Map.of("dvPhysical12m", "N", "sexualViolence", false, "sexualImages", "N", "isMinor", false));
        facts.put("incomplete", false);
        facts.put("sexvHours", null);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no floor").thenNothing(),
                when("physical violence within a year", "dvPhysical12m", "Y").then("MEDIUM", "DV_PHYSICAL_12M"),
                when("private images", "sexualImages", "Y").then("MEDIUM", "SEXUAL_IMAGES"),
                when("a minor", "isMinor", true).then("MEDIUM", "MINOR"),
                when("an incomplete tool", "incomplete", true).then("MEDIUM", "INCOMPLETE"),
                new Example(
                        "sexual violence 121 hours ago",
                        Map.of("sexualViolence", true, "sexvHours", 121.0),
                        List.of(List.of("MEDIUM", "SEXV"))),
                new Example(
                        "sexual violence 120 hours ago",
                        Map.of("sexualViolence", true, "sexvHours", 120.0),
                        List.of(List.of("HIGH", "SEXV_120H"), List.of("MEDIUM", "SEXV"))),
                new Example(
                        "sexual violence told outside the problem types",
                        Map.of("sexvHours", 0.0),
                        List.of(List.of("HIGH", "SEXV_120H"))),
                new Example(
                        "sexual violence, nobody knows when",
                        Map.of("sexualViolence", true),
                        List.of(List.of("HIGH", "SEXV_TIME_UNKNOWN"), List.of("MEDIUM", "SEXV"))));
    }
}
