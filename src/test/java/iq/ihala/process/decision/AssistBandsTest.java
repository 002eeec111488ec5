package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class AssistBandsTest extends DecisionTableContract {

    AssistBandsTest() {
        super("drug_assist");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", "DRUG");
        facts.put("assistScore", 0);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("a drug, no points").then("LOW"),
                when("a drug, 3 points", "assistScore", 3).then("LOW"),
                when("a drug, 4 points", "assistScore", 4).then("MODERATE"),
                when("a drug, 26 points", "assistScore", 26).then("MODERATE"),
                when("a drug, 27 points", "assistScore", 27).then("HIGH"),
                when("alcohol, 10 points", "kind", "ALCOHOL", "assistScore", 10).then("LOW"),
                when("alcohol, 11 points", "kind", "ALCOHOL", "assistScore", 11).then("MODERATE"),
                when("alcohol, 26 points", "kind", "ALCOHOL", "assistScore", 26).then("MODERATE"),
                when("alcohol, 27 points", "kind", "ALCOHOL", "assistScore", 27).then("HIGH"));
    }
}
