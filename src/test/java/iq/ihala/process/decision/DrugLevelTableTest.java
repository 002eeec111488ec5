package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DrugLevelTableTest extends DecisionTableContract {

    DrugLevelTableTest() {
        super("drug_level");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("yes", List.of());
        facts.put("use", "Y");
        facts.put("injecting3m", "N");
        facts.put("assistBand", "LOW");
        facts.put("auditBand", "NOT_ASKED");
        facts.put("pregnant", "N");
        facts.put("isMinor", false);
        facts.put("crystal", "N");
        facts.put("unknown", List.of());
        facts.put("incomplete", false);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("low bands").then("LOW", "LOW_BAND"),
                when("no use at all", "use", "N").then("NONE", "NO_USE"),
                when("no use and pregnant", "use", "N", "pregnant", "Y").then("NONE", "NO_USE"),
                when("emergency drOverdose", "yes", List.of("drOverdose")).then("IMMINENT", "EMERGENCY"),
                when("emergency drPsychosis", "yes", List.of("drPsychosis")).then("IMMINENT", "EMERGENCY"),
                when("emergency drWithdrawalFits", "yes", List.of("drWithdrawalFits"))
                        .then("IMMINENT", "EMERGENCY"),
                when("emergency drViolent", "yes", List.of("drViolent")).then("IMMINENT", "EMERGENCY"),
                when("an emergency whatever is said of use", "yes", List.of("drOverdose"), "use", "N")
                        .then("IMMINENT", "EMERGENCY"),
                when("injecting", "injecting3m", "Y").then("HIGH", "INJECTING"),
                when("ASSIST high", "assistBand", "HIGH").then("HIGH", "ASSIST_HIGH"),
                when("ASSIST moderate", "assistBand", "MODERATE").then("MEDIUM", "ASSIST_MODERATE"),
                when("AUDIT dependence", "auditBand", "DEPENDENCE").then("HIGH", "AUDIT_DEPENDENCE"),
                when("AUDIT hazardous", "auditBand", "HAZARDOUS").then("MEDIUM", "AUDIT_MODERATE"),
                when("AUDIT harmful", "auditBand", "HARMFUL").then("MEDIUM", "AUDIT_MODERATE"),
                when("AUDIT low", "auditBand", "LOW").then("LOW", "LOW_BAND"),
                when("pregnant and using", "pregnant", "Y").then("HIGH", "PREGNANT_USE"),
                when("pregnancy unknown", "pregnant", "U").then("LOW", "LOW_BAND"),
                when("a child and crystal", "isMinor", true, "crystal", "Y").then("HIGH", "MINOR_CRYSTAL"),
                when("a child and perhaps crystal", "isMinor", true, "crystal", "U")
                        .then("HIGH", "MINOR_CRYSTAL"),
                when("a child and another substance", "isMinor", true).then("LOW", "LOW_BAND"),
                when("an adult and crystal", "crystal", "Y").then("LOW", "LOW_BAND"),
                when("unknown: drOverdose", "unknown", List.of("drOverdose")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown: drPsychosis", "unknown", List.of("drPsychosis")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown: drWithdrawalFits", "unknown", List.of("drWithdrawalFits"))
                        .then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown: drViolent", "unknown", List.of("drViolent")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown: injecting3m", "unknown", List.of("injecting3m")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown: substances", "unknown", List.of("substances")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("unknown: score", "unknown", List.of("score")).then("MEDIUM", "GRAVE_UNKNOWN"),
                when("too much unknown", "incomplete", true).then("MEDIUM", "INCOMPLETE"));
    }
}
