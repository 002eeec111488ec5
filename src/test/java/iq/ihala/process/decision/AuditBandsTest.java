package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class AuditBandsTest extends DecisionTableContract {

    AuditBandsTest() {
        super("drug_audit");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("auditScore", 0);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no points").then("LOW"),
                when("7 points", "auditScore", 7).then("LOW"),
                when("8 points", "auditScore", 8).then("HAZARDOUS"),
                when("15 points", "auditScore", 15).then("HAZARDOUS"),
                when("16 points", "auditScore", 16).then("HARMFUL"),
                when("19 points", "auditScore", 19).then("HARMFUL"),
                when("20 points", "auditScore", 20).then("DEPENDENCE"),
                when("40 points", "auditScore", 40).then("DEPENDENCE"));
    }
}
