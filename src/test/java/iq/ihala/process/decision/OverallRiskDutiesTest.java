package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class OverallRiskDutiesTest extends DecisionTableContract {

    OverallRiskDutiesTest() {
        super("overall_risk_duties");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of(
                "perpAffiliation", "NONE",
                "dashBand", "STANDARD",
                "isMinor", false,
                "sexualViolence", false,
                "sexualImages", "N",
                "problemTypes", List.of("NEIGH"),
                "suicideLevel", "NONE");
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("nothing is due").thenNothing(),
                when("police", "perpAffiliation", "POLICE").thenEachOf("RESTRICTED"),
                when("military", "perpAffiliation", "MILITARY").thenEachOf("RESTRICTED"),
                when("armed group", "perpAffiliation", "ARMED_GROUP").thenEachOf("RESTRICTED"),
                when("tribal leader", "perpAffiliation", "TRIBAL_LEADER").thenEachOf("RESTRICTED"),
                when("official", "perpAffiliation", "OFFICIAL").thenEachOf("RESTRICTED"),
                when("affiliation unknown is asked again, not restricted", "perpAffiliation", "UNKNOWN")
                        .thenNothing(),
                when("DASH of fourteen", "dashBand", "HIGH").thenEachOf("CASE_CONFERENCE"),
                when("DASH below fourteen", "dashBand", "MEDIUM").thenNothing(),
                when("sexual violence against a child", "isMinor", true, "sexualViolence", true)
                        .thenEachOf("CASE_CONFERENCE"),
                when("sexual violence against an adult", "sexualViolence", true).thenNothing(),
                when("private images of a child", "isMinor", true, "sexualImages", "Y")
                        .thenEachOf("CASE_CONFERENCE"),
                when("perhaps private images of a child", "isMinor", true, "sexualImages", "U")
                        .thenEachOf("CASE_CONFERENCE"),
                when("domestic violence", "problemTypes", List.of("FAM", "DV")).thenEachOf("SAFETY_PLAN"),
                when("suicide", "problemTypes", List.of("SUIC")).thenEachOf("SAFETY_PLAN"),
                when("blackmail", "problemTypes", List.of("CYBER")).thenEachOf("SAFETY_PLAN"),
                when("tribal dispute", "problemTypes", List.of("TRIBE")).thenEachOf("SAFETY_PLAN"),
                when("the suicide tool found a sign", "suicideLevel", "LOW").thenEachOf("SAFETY_PLAN"));
    }
}
