package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class MediationTableTest extends DecisionTableContract {

    private static final Map<String, String> REFUSALS = Map.of(
            "sexualViolence", "SEXUAL_VIOLENCE",
            "minorInViolence", "MINOR_IN_VIOLENCE",
            "trafficking", "TRAFFICKING",
            "forcedMarriage", "FORCED_MARRIAGE",
            "medicalInjury", "INJURY",
            "weaponUsed", "WEAPON",
            "womanOrChildThreatened", "WOMAN_OR_CHILD_THREATENED",
            "publicFelony", "PUBLIC_FELONY",
            "fearOrPressure", "FEAR_OR_PRESSURE",
            "powerGap", "POWER_GAP");

    MediationTableTest() {
        super("mediation_eligibility");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts =
                new HashMap<>(Map.of("riskLevel", "LOW", "wantsMediation", true, "mediationMatter", "NEIGHBOURS"));
        REFUSALS.keySet().forEach(gate -> facts.put(gate, "N"));
        return facts;
    }

    @Override
    List<Example> examples() {
        List<Example> examples = new ArrayList<>(List.of(
                when("SA-DEMO-08: neighbours with words only").then("YES", "NEIGHBOURS"),
                when("neighbours at medium", "riskLevel", "MEDIUM").then("YES", "NEIGHBOURS"),
                when("neighbours without any danger", "riskLevel", "NONE").then("YES", "NEIGHBOURS"),
                when("neighbours at high", "riskLevel", "HIGH").then("NO", "LEVEL_HIGH"),
                when("neighbours at imminent", "riskLevel", "IMMINENT").then("NO", "LEVEL_HIGH"),
                when("level unknown", "riskLevel", null).then("NO", "UNCLEAR"),
                when("a simple family dispute", "mediationMatter", "FAMILY").then("YES", "FAMILY"),
                when("a debt", "mediationMatter", "DEBT").then("YES", "DEBT"),
                when("a school quarrel between equals", "mediationMatter", "SCHOOL")
                        .then("YES", "SCHOOL"),
                when("tribal talks with nobody threatened", "mediationMatter", "TRIBAL")
                        .then("YES", "TRIBAL"),
                when(
                                "tribal talks while a girl is threatened",
                                "mediationMatter",
                                "TRIBAL",
                                "womanOrChildThreatened",
                                "Y")
                        .then("NO", "WOMAN_OR_CHILD_THREATENED"),
                when(
                                "tribal talks, nobody knows about the women",
                                "mediationMatter",
                                "TRIBAL",
                                "womanOrChildThreatened",
                                "U")
                        .then("NO", "UNCLEAR"),
                when("a threat goes to the lawyer", "mediationMatter", "THREAT").then("LAWYER_CHECK", "THREAT"),
                when("damage goes to the lawyer", "mediationMatter", "DAMAGE").then("LAWYER_CHECK", "DAMAGE"),
                when("slight harm goes to the lawyer", "mediationMatter", "SLIGHT_HARM")
                        .then("LAWYER_CHECK", "SLIGHT_HARM"),
                when("damage by a weapon does not", "mediationMatter", "DAMAGE", "weaponUsed", "Y")
                        .then("NO", "WEAPON"),
                when("a matter of another kind", "mediationMatter", "OTHER").then("NO", "UNCLEAR"),
                when("the matter is not told", "mediationMatter", null).then("NO", "UNCLEAR"),
                when("the person does not want it", "wantsMediation", false).then("NO", "NOT_WANTED"),
                when("nobody asked whether the person wants it", "wantsMediation", null)
                        .then("NO", "UNCLEAR")));
        REFUSALS.forEach((gate, reason) -> {
            examples.add(when(gate + " refuses", gate, "Y").then("NO", reason));
            examples.add(when(gate + " unknown refuses", gate, "U").then("NO", "UNCLEAR"));
            examples.add(when(gate + " declined refuses", gate, "D").then("NO", "UNCLEAR"));
            examples.add(when(gate + " unknown keeps the lawyer out too", gate, "U", "mediationMatter", "THREAT")
                    .then("NO", "UNCLEAR"));
        });
        return examples;
    }
}
