package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class CompletenessTableTest extends DecisionTableContract {

    CompletenessTableTest() {
        super("tool_completeness");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("asked", 100, "unknown", 0);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("everything known").then(false),
                when("twenty-nine of a hundred unknown are enough known", "unknown", 29)
                        .then(false),
                when("thirty of a hundred unknown are too many", "unknown", 30).then(true),
                when("five of twenty Danger Assessment items", "asked", 20, "unknown", 5)
                        .then(false),
                when("six of twenty Danger Assessment items", "asked", 20, "unknown", 6)
                        .then(true),
                when("seven of twenty-four DASH items", "asked", 24, "unknown", 7)
                        .then(false),
                when("eight of twenty-four DASH items", "asked", 24, "unknown", 8)
                        .then(true),
                when("one of the three questions without thoughts", "asked", 3, "unknown", 1)
                        .then(true),
                when("one of six suicide questions", "asked", 6, "unknown", 1).then(false),
                when("two of six suicide questions", "asked", 6, "unknown", 2).then(true));
    }
}
