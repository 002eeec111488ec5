package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ChildLevelTableTest extends DecisionTableContract {

    ChildLevelTableTest() {
        super("child_level");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("gravest", "NONE");
        facts.put("lifted", false);
        facts.put("noSafeAdult", false);
        facts.put("graveUnknown", false);
        facts.put("incomplete", false);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no sign").then("NONE", "NO_SIGN"),
                when("no sign is not lifted", "lifted", true, "noSafeAdult", true)
                        .then("NONE", "NO_SIGN"),
                when("no sign but too much unknown", "incomplete", true).then("MEDIUM", "INCOMPLETE"),
                when("a grave sign unknown", "graveUnknown", true).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("low", "gravest", "LOW").then("LOW", "SIGN"),
                when("low but too much unknown", "gravest", "LOW", "incomplete", true)
                        .then("MEDIUM", "INCOMPLETE"),
                when("low but a grave sign unknown", "gravest", "LOW", "graveUnknown", true)
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("low and lifted", "gravest", "LOW", "lifted", true).then("MEDIUM", "LIFTED"),
                when("low without a safe adult", "gravest", "LOW", "noSafeAdult", true)
                        .then("MEDIUM", "LIFTED_ALONE"),
                when("low without a safe adult and lifted", "gravest", "LOW", "noSafeAdult", true, "lifted", true)
                        .then("HIGH", "LIFTED"),
                when("medium", "gravest", "MEDIUM").then("MEDIUM", "SIGN"),
                when("medium and much unknown", "gravest", "MEDIUM", "incomplete", true)
                        .then("MEDIUM", "SIGN"),
                when("medium and lifted", "gravest", "MEDIUM", "lifted", true).then("HIGH", "LIFTED"),
                when("medium without a safe adult", "gravest", "MEDIUM", "noSafeAdult", true)
                        .then("HIGH", "LIFTED_ALONE"),
                when(
                                "medium lifts one step however many reasons",
                                "gravest",
                                "MEDIUM",
                                "lifted",
                                true,
                                "noSafeAdult",
                                true)
                        .then("HIGH", "LIFTED"),
                when("high", "gravest", "HIGH").then("HIGH", "SIGN"),
                when("high and lifted", "gravest", "HIGH", "lifted", true).then("IMMINENT", "LIFTED"),
                when("high without a safe adult", "gravest", "HIGH", "noSafeAdult", true)
                        .then("IMMINENT", "LIFTED_ALONE"),
                when("imminent", "gravest", "IMMINENT").then("IMMINENT", "SIGN"),
                when("imminent cannot be lifted", "gravest", "IMMINENT", "lifted", true)
                        .then("IMMINENT", "SIGN"));
    }
}
