package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TribalLevelTableTest extends DecisionTableContract {

    TribalLevelTableTest() {
        super("tribal_level");
    }

    /** Words only, nothing unknown: the one way to LOW. */
    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("shotsFired", "N");
        facts.put("shotsDays", null);
        facts.put("ultimatum", "N");
        facts.put("ultimatumDays", null);
        facts.put("firearmsSeen", "NONE");
        facts.put("personHunted", "N");
        facts.put("deathsOrInjuries", "NONE");
        facts.put("settled", "N");
        facts.put("womenChildrenTarget", "N");
        facts.put("truce", "N");
        facts.put("truceDays", null);
        facts.put("talks", "Y");
        facts.put("priorViolence12m", 0.0);
        facts.put("newcomersTribe", "N");
        facts.put("negotiator", "Y");
        facts.put("incomplete", false);
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("words only, both sides talking").then("LOW", "WORDS_ONLY"),
                when("words only needs no mediator", "negotiator", "N").then("LOW", "WORDS_ONLY"),
                when("shots three days ago", "shotsFired", "Y", "shotsDays", 3.0, "settled", "Y")
                        .then("IMMINENT", "SHOTS_72H"),
                when("shots on an unknown day", "shotsFired", "Y", "shotsDays", null, "settled", "Y")
                        .then("IMMINENT", "SHOTS_TIME_UNKNOWN"),
                when("shots four days ago", "shotsFired", "Y", "shotsDays", 4.0).then("HIGH", "SHOTS_OLD"),
                when(
                                "shots four days ago and nobody knows whether settled",
                                "shotsFired",
                                "Y",
                                "shotsDays",
                                4.0,
                                "settled",
                                "U")
                        .then("HIGH", "SHOTS_OLD"),
                when("shots four days ago, settled", "shotsFired", "Y", "shotsDays", 4.0, "settled", "Y")
                        .then("MEDIUM", "SHOTS_SETTLED"),
                when("shots perhaps", "shotsFired", "U").then("MEDIUM", "OTHERWISE"),
                when(
                                "an ultimatum ends in two days, light arms",
                                "ultimatum",
                                "Y",
                                "ultimatumDays",
                                2.0,
                                "firearmsSeen",
                                "LIGHT")
                        .then("IMMINENT", "ULTIMATUM_48H_ARMED"),
                when(
                                "an ultimatum ends in two days, heavy arms",
                                "ultimatum",
                                "Y",
                                "ultimatumDays",
                                2.0,
                                "firearmsSeen",
                                "MEDIUM_HEAVY")
                        .then("IMMINENT", "ULTIMATUM_48H_ARMED"),
                when(
                                "an ultimatum ends in two days, perhaps arms",
                                "ultimatum",
                                "Y",
                                "ultimatumDays",
                                2.0,
                                "firearmsSeen",
                                "UNKNOWN")
                        .then("IMMINENT", "ULTIMATUM_48H_ARMED"),
                when(
                                "an ultimatum is over, light arms",
                                "ultimatum",
                                "Y",
                                "ultimatumDays",
                                -1.0,
                                "firearmsSeen",
                                "LIGHT")
                        .then("IMMINENT", "ULTIMATUM_48H_ARMED"),
                when(
                                "an ultimatum of unknown end, light arms",
                                "ultimatum",
                                "Y",
                                "ultimatumDays",
                                null,
                                "firearmsSeen",
                                "LIGHT")
                        .then("IMMINENT", "ULTIMATUM_48H_ARMED"),
                when("an ultimatum ends in two days without arms", "ultimatum", "Y", "ultimatumDays", 2.0)
                        .then("HIGH", "ULTIMATUM_48H"),
                when("an ultimatum of unknown end without arms", "ultimatum", "Y", "ultimatumDays", null)
                        .then("HIGH", "ULTIMATUM_48H"),
                when("an ultimatum ends in three days", "ultimatum", "Y", "ultimatumDays", 3.0)
                        .then("MEDIUM", "ULTIMATUM_LATER"),
                when(
                                "an ultimatum in three days, no mediator",
                                "ultimatum",
                                "Y",
                                "ultimatumDays",
                                3.0,
                                "negotiator",
                                "N")
                        .then("HIGH", "MEDIUM_RAISED"),
                when("an ultimatum perhaps", "ultimatum", "U").then("MEDIUM", "OTHERWISE"),
                when("somebody is hunted", "personHunted", "Y").then("IMMINENT", "PERSON_HUNTED"),
                when("somebody is perhaps hunted", "personHunted", "U").then("MEDIUM", "OTHERWISE"),
                when("a death unresolved", "deathsOrInjuries", "DEATH").then("HIGH", "DEATH_UNRESOLVED"),
                when("a death, perhaps settled", "deathsOrInjuries", "DEATH", "settled", "U")
                        .then("HIGH", "DEATH_UNRESOLVED"),
                when("a death settled", "deathsOrInjuries", "DEATH", "settled", "Y")
                        .then("MEDIUM", "DEATH_SETTLED"),
                when(
                                "a death settled among newcomers",
                                "deathsOrInjuries",
                                "DEATH",
                                "settled",
                                "Y",
                                "newcomersTribe",
                                "Y")
                        .then("HIGH", "MEDIUM_RAISED"),
                when("women or children are meant", "womenChildrenTarget", "Y").then("HIGH", "WOMEN_CHILDREN"),
                when("heavy weapons", "firearmsSeen", "MEDIUM_HEAVY").then("HIGH", "HEAVY_WEAPONS"),
                when("a truce ends in seven days without talks", "truce", "Y", "truceDays", 7.0, "talks", "N")
                        .then("HIGH", "TRUCE_ENDS"),
                when("a truce ends in seven days, talks unknown", "truce", "Y", "truceDays", 7.0, "talks", "U")
                        .then("HIGH", "TRUCE_ENDS"),
                when("a truce ends in seven days with talks", "truce", "Y", "truceDays", 7.0)
                        .then("LOW", "WORDS_ONLY"),
                when("a truce ends in eight days without talks", "truce", "Y", "truceDays", 8.0, "talks", "N")
                        .then("MEDIUM", "NO_TALKS"),
                when("a truce of unknown end without talks", "truce", "Y", "truceDays", null, "talks", "N")
                        .then("HIGH", "TRUCE_ENDS"),
                when("an injury", "deathsOrInjuries", "INJURY").then("MEDIUM", "INJURY"),
                when("an injury among newcomers", "deathsOrInjuries", "INJURY", "newcomersTribe", "Y")
                        .then("HIGH", "MEDIUM_RAISED"),
                when("an injury and perhaps no mediator", "deathsOrInjuries", "INJURY", "negotiator", "U")
                        .then("HIGH", "MEDIUM_RAISED"),
                when("two earlier acts of violence", "priorViolence12m", 2.0).then("MEDIUM", "PRIOR_VIOLENCE"),
                when("one earlier act of violence", "priorViolence12m", 1.0).then("MEDIUM", "PRIOR_VIOLENCE_ONCE"),
                when("earlier violence unknown", "priorViolence12m", null).then("MEDIUM", "OTHERWISE"),
                when("light arms shown", "firearmsSeen", "LIGHT").then("MEDIUM", "LIGHT_ARMS"),
                when("nobody knows of arms", "firearmsSeen", "UNKNOWN").then("MEDIUM", "OTHERWISE"),
                when("no talks", "talks", "N").then("MEDIUM", "NO_TALKS"),
                when("talks unknown", "talks", "U").then("MEDIUM", "NO_TALKS"),
                when("words only but too much unknown", "incomplete", true).then("MEDIUM", "INCOMPLETE"));
    }
}
