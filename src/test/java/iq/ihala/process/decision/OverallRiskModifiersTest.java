package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class OverallRiskModifiersTest extends DecisionTableContract {

    OverallRiskModifiersTest() {
        super("overall_risk_modifiers");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of(
                "mediumTools", 0,
                "pregnant", "N",
                "disabilityDependence", "N",
                "aged60Alone", "N",
                "perpAffiliation", "NONE",
                "previousCase12m", "N");
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("nothing lifts").thenNothing(),
                when("one tool medium lifts nothing", "mediumTools", 1).thenNothing(),
                when("two tools medium", "mediumTools", 2).thenEachOf("TWO_TOOLS_MEDIUM"),
                when("حامل", "pregnant", "Y").thenEachOf("PREGNANT"),
                when("إعاقة مع اعتماد على غيرها", "disabilityDependence", "Y").thenEachOf("DEPENDENT_DISABILITY"),
                when("ستون سنة فأكثر وتعيش وحدها", "aged60Alone", "Y").thenEachOf("SIXTY_AND_ALONE"),
                when("the accused is a policeman", "perpAffiliation", "POLICE").thenEachOf("ARMED_PERPETRATOR"),
                when("the accused is a soldier", "perpAffiliation", "MILITARY").thenEachOf("ARMED_PERPETRATOR"),
                when("the accused is in an armed group", "perpAffiliation", "ARMED_GROUP")
                        .thenEachOf("ARMED_PERPETRATOR"),
                when("a tribal leader is powerful but no armed body", "perpAffiliation", "TRIBAL_LEADER")
                        .thenNothing(),
                when("an official is no armed body", "perpAffiliation", "OFFICIAL")
                        .thenNothing(),
                when("affiliation unknown lifts nothing", "perpAffiliation", "UNKNOWN")
                        .thenNothing(),
                when("a case within twelve months", "previousCase12m", "Y").thenEachOf("PREVIOUS_CASE"),
                when("several at once are all named", "pregnant", "Y", "previousCase12m", "Y")
                        .thenEachOf("PREGNANT", "PREVIOUS_CASE"));
    }
}
