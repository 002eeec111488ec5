package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CyberLevelTableTest extends DecisionTableContract {

    CyberLevelTableTest() {
        super("cyber_level");
    }

    /** An attempted fraud by a stranger who holds nothing: the one way to LOW. */
    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "suicideLevel", "NONE",
                "honourRisk", "N",
                "published", "NONE",
                "victimMinor", "N",
                "sexualImages", "N",
                "demandType", "NONE",
                "payment", "NONE",
                "perpKnown", "UNKNOWN",
                "accountTaken", "N",
                "personalMaterial", "N"));
        facts.put("incomplete", false);
        facts.put("deadlineHours", null);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("attempted fraud by a stranger").then("LOW", "FRAUD_ONLY"),
                when("attempted fraud but too much unknown", "incomplete", true).then("MEDIUM", "OTHERWISE"),
                when("a threat to publish", "published", "THREAT").then("MEDIUM", "OTHERWISE"),
                when("a known perpetrator", "perpKnown", "KNOWN").then("MEDIUM", "OTHERWISE"),
                when("honour risk alone", "honourRisk", "Y").then("MEDIUM", "OTHERWISE"),
                when("honour risk unknown alone", "honourRisk", "U").then("MEDIUM", "OTHERWISE"),
                when("a demand without money", "demandType", "SERVICE").then("MEDIUM", "OTHERWISE"),
                when("a deadline of two days", "deadlineHours", 48.0).then("MEDIUM", "OTHERWISE"),
                when("he holds other personal material", "personalMaterial", "Y")
                        .then("MEDIUM", "OTHERWISE"),
                when("money demanded, no deadline", "payment", "DEMANDED").then("MEDIUM", "DEMANDED"),
                when("money demanded within more than a day", "payment", "DEMANDED", "deadlineHours", 24.5)
                        .then("MEDIUM", "DEMANDED"),
                when("the account is taken", "accountTaken", "Y").then("MEDIUM", "ACCOUNT_TAKEN"),
                when("whether the account is taken is unknown", "accountTaken", "U")
                        .then("MEDIUM", "ACCOUNT_TAKEN"),
                when("the account is taken and honour at risk", "accountTaken", "Y", "honourRisk", "Y")
                        .then("HIGH", "ACCOUNT_TAKEN_HONOUR"),
                when("a relative", "perpKnown", "RELATIVE").then("MEDIUM", "RELATIVE_OR_EX"),
                when("a former partner", "perpKnown", "EX").then("MEDIUM", "RELATIVE_OR_EX"),
                when("a relative and honour at risk", "perpKnown", "RELATIVE", "honourRisk", "Y")
                        .then("HIGH", "RELATIVE_OR_EX_HONOUR"),
                when("money paid", "payment", "PAID").then("MEDIUM", "PAID"),
                when("money paid and honour risk unknown", "payment", "PAID", "honourRisk", "U")
                        .then("HIGH", "PAID_HONOUR"),
                when("private images", "sexualImages", "Y").then("MEDIUM", "IMAGES"),
                when("private images not spoken of", "sexualImages", "D").then("MEDIUM", "IMAGES"),
                when("private images and honour at risk", "sexualImages", "Y", "honourRisk", "Y")
                        .then("HIGH", "IMAGES_HONOUR"),
                when("published in part", "published", "PARTLY").then("HIGH", "PUBLISHED"),
                when("published for all", "published", "PUBLIC").then("HIGH", "PUBLISHED"),
                when("a sexual demand", "demandType", "SEXUAL").then("HIGH", "SEXUAL_DEMAND"),
                when("a deadline of exactly a day", "deadlineHours", 24.0).then("HIGH", "DEADLINE_24H"),
                when("a deadline of just over a day", "deadlineHours", 24.1).then("MEDIUM", "OTHERWISE"),
                when("a deadline already past", "deadlineHours", -5.0).then("HIGH", "DEADLINE_24H"),
                when("a minor and private images", "victimMinor", "Y", "sexualImages", "Y")
                        .then("HIGH", "MINOR_IMAGES"),
                when("perhaps a minor, perhaps private images", "victimMinor", "U", "sexualImages", "U")
                        .then("HIGH", "MINOR_IMAGES"),
                when("a minor, private images, one day", "victimMinor", "Y", "sexualImages", "Y", "deadlineHours", 24.0)
                        .then("IMMINENT", "MINOR_IMAGES_DEADLINE"),
                when(
                                "a minor, private images, two days",
                                "victimMinor",
                                "Y",
                                "sexualImages",
                                "Y",
                                "deadlineHours",
                                48.0)
                        .then("HIGH", "MINOR_IMAGES"),
                when("honour at risk within a day", "honourRisk", "Y", "deadlineHours", 24.0)
                        .then("IMMINENT", "HONOUR_DEADLINE"),
                when("honour risk unknown within a day", "honourRisk", "U", "deadlineHours", 12.0)
                        .then("IMMINENT", "HONOUR_DEADLINE"),
                when("honour at risk and published", "honourRisk", "Y", "published", "PARTLY")
                        .then("IMMINENT", "HONOUR_PUBLISHED"),
                when(
                                "honour at risk and public, which the family may not know yet",
                                "honourRisk",
                                "D",
                                "published",
                                "PUBLIC")
                        .then("IMMINENT", "HONOUR_PUBLISHED"),
                when("suicide imminent", "suicideLevel", "IMMINENT").then("IMMINENT", "SUICIDE_IMMINENT"),
                when("suicide high alone", "suicideLevel", "HIGH").then("LOW", "FRAUD_ONLY"));
    }
}
