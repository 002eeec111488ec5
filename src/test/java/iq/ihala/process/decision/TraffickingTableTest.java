package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TraffickingTableTest extends DecisionTableContract {

    TraffickingTableTest() {
        super("traf_level");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("yes", List.of());
        facts.put("trMoveHours", null);
        facts.put("victimMinor", "N");
        facts.put("trAccess", "N");
        facts.put("others", 0);
        facts.put("unknown", List.of());
        facts.put("incomplete", false);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no sign").then("NONE", "NO_SIGN"),
                when("held now", "yes", List.of("trHeldNow")).then("IMMINENT", "HELD_NOW"),
                when("sold", "yes", List.of("trSold")).then("IMMINENT", "SOLD"),
                when("moved within 48 hours", "yes", List.of("trMoved"), "trMoveHours", 48.0)
                        .then("IMMINENT", "MOVED_48H"),
                when("moved after 49 hours", "yes", List.of("trMoved"), "trMoveHours", 49.0)
                        .then("HIGH", "MOVED_LATER"),
                when("moved at an unknown time", "yes", List.of("trMoved")).then("IMMINENT", "MOVE_TIME_UNKNOWN"),
                when("a minor, trSexual, access", "yes", List.of("trSexual"), "victimMinor", "Y", "trAccess", "Y")
                        .then("IMMINENT", "MINOR_ACCESS"),
                when("a minor, trSexual, no access", "yes", List.of("trSexual"), "victimMinor", "Y")
                        .then("HIGH", "MINOR_EXPLOITED"),
                when("a minor, trBegging, access", "yes", List.of("trBegging"), "victimMinor", "Y", "trAccess", "Y")
                        .then("IMMINENT", "MINOR_ACCESS"),
                when("a minor, trBegging, no access", "yes", List.of("trBegging"), "victimMinor", "Y")
                        .then("HIGH", "MINOR_EXPLOITED"),
                when("a minor, trOrgan, access", "yes", List.of("trOrgan"), "victimMinor", "Y", "trAccess", "Y")
                        .then("IMMINENT", "MINOR_ACCESS"),
                when("a minor, trOrgan, no access", "yes", List.of("trOrgan"), "victimMinor", "Y")
                        .then("HIGH", "MINOR_EXPLOITED"),
                when(
                                "a minor begging, access unknown",
                                "yes",
                                List.of("trBegging"),
                                "victimMinor",
                                "Y",
                                "trAccess",
                                "U")
                        .then("IMMINENT", "MINOR_ACCESS"),
                when(
                                "perhaps a minor begging, access",
                                "yes",
                                List.of("trBegging"),
                                "victimMinor",
                                "U",
                                "trAccess",
                                "Y")
                        .then("IMMINENT", "MINOR_ACCESS"),
                when("an adult begging", "yes", List.of("trBegging"), "trAccess", "Y")
                        .then("HIGH", "ADULT_EXPLOITED"),
                when("an adult sells an organ", "yes", List.of("trOrgan"), "trAccess", "Y")
                        .then("HIGH", "ADULT_EXPLOITED"),
                when("an adult exploited sexually", "yes", List.of("trSexual"), "trAccess", "Y")
                        .then("HIGH", "STRONG_INDICATOR"),
                when("the indicator tiMovement", "yes", List.of("tiMovement")).then("HIGH", "STRONG_INDICATOR"),
                when("the indicator tiViolence", "yes", List.of("tiViolence")).then("HIGH", "STRONG_INDICATOR"),
                when("the indicator tiDocuments", "yes", List.of("tiDocuments")).then("HIGH", "STRONG_INDICATOR"),
                when("the indicator tiDebt", "yes", List.of("tiDebt")).then("HIGH", "STRONG_INDICATOR"),
                when("three other indicators", "others", 3).then("HIGH", "THREE_INDICATORS"),
                when("seven other indicators", "others", 7).then("HIGH", "THREE_INDICATORS"),
                when("two other indicators", "others", 2).then("MEDIUM", "SOME_INDICATORS"),
                when("one other indicator", "others", 1).then("MEDIUM", "SOME_INDICATORS"),
                when("unknown whether trHeldNow", "unknown", List.of("trHeldNow"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown whether trSold", "unknown", List.of("trSold")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown whether trMoved", "unknown", List.of("trMoved")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown whether trSexual", "unknown", List.of("trSexual")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown whether trBegging", "unknown", List.of("trBegging"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown whether trOrgan", "unknown", List.of("trOrgan")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("too much unknown", "incomplete", true).then("MEDIUM", "INCOMPLETE"),
                when("a lesser indicator unknown", "unknown", List.of("tiWages"))
                        .then("NONE", "NO_SIGN"));
    }
}
