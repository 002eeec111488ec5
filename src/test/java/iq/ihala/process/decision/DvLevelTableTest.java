package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DvLevelTableTest extends DecisionTableContract {

    DvLevelTableTest() {
        super("dv_level");
    }

    /** Words only, no fear, nothing unknown: the one way to LOW. */
    @Override
    Map<String, Object> unremarkable() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("flagEffect", "NONE"),
                Map.entry("perpHasAccess", "N"),
                Map.entry("daBand", "VARIABLE"),
                Map.entry("dashBand", "STANDARD"),
                Map.entry("da05", "N"),
                Map.entry("da06", "N"),
                Map.entry("violence12m", "N"),
                Map.entry("onlyVerbal", "Y"),
                Map.entry("fearNow", "N"),
                Map.entry("incomplete", false),
                Map.entry("plusOne", false)));
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("words only and no fear are low").then("LOW", "VERBAL_ONLY"),
                when("words only with a lifting flag are medium", "plusOne", true)
                        .then("MEDIUM", "VERBAL_ONLY_PLUS"),
                when("words only but too much unknown are medium", "incomplete", true)
                        .then("MEDIUM", "OTHERWISE"),
                when(
                                "words only, too much unknown and a lifting flag are one step up from low",
                                "incomplete",
                                true,
                                "plusOne",
                                true)
                        .then("MEDIUM", "VERBAL_ONLY_PLUS"),
                when("fear makes it medium", "fearNow", "Y").then("MEDIUM", "OTHERWISE"),
                when("fear unknown is not «no fear»", "fearNow", "U").then("MEDIUM", "OTHERWISE"),
                when("fear that she would not speak of is not «no fear»", "fearNow", "D")
                        .then("MEDIUM", "OTHERWISE"),
                when("not known to be words only", "onlyVerbal", "U").then("MEDIUM", "OTHERWISE"),
                when("violence unknown is no proof of words only", "violence12m", "U")
                        .then("MEDIUM", "OTHERWISE"),
                when("otherwise, with a lifting flag", "fearNow", "Y", "plusOne", true)
                        .then("HIGH", "OTHERWISE_PLUS"),
                when("violence within a year", "violence12m", "Y").then("MEDIUM", "VIOLENCE_12M"),
                when("violence within a year with a lifting flag", "violence12m", "Y", "plusOne", true)
                        .then("HIGH", "VIOLENCE_12M_PLUS"),
                when("DASH of ten to thirteen", "dashBand", "MEDIUM").then("MEDIUM", "DASH_MEDIUM"),
                when("DASH of ten to thirteen with a lifting flag", "dashBand", "MEDIUM", "plusOne", true)
                        .then("HIGH", "DASH_MEDIUM_PLUS"),
                when("eight to thirteen points", "daBand", "INCREASED").then("MEDIUM", "DA_INCREASED"),
                when("eight to thirteen points with a lifting flag", "daBand", "INCREASED", "plusOne", true)
                        .then("HIGH", "DA_INCREASED_PLUS"),
                when("a weapon used or shown", "da05", "Y").then("HIGH", "WEAPON"),
                when("a threat to kill", "da06", "Y").then("HIGH", "THREAT_TO_KILL"),
                when("a red flag", "flagEffect", "HIGH").then("HIGH", "FLAG_HIGH"),
                when("a red flag is not lifted further", "flagEffect", "HIGH", "plusOne", true)
                        .then("HIGH", "FLAG_HIGH"),
                when("DASH of fourteen", "dashBand", "HIGH").then("HIGH", "DASH_HIGH"),
                when("fourteen to seventeen points", "daBand", "SEVERE").then("HIGH", "DA_SEVERE"),
                when("severe danger with access stays high", "daBand", "SEVERE", "perpHasAccess", "Y")
                        .then("HIGH", "DA_SEVERE"),
                when("eighteen points but he cannot reach her", "daBand", "EXTREME")
                        .then("HIGH", "DA_SEVERE"),
                when("eighteen points and he can reach her", "daBand", "EXTREME", "perpHasAccess", "Y")
                        .then("IMMINENT", "DA_EXTREME_ACCESS"),
                when(
                                "eighteen points and nobody knows whether he can reach her",
                                "daBand",
                                "EXTREME",
                                "perpHasAccess",
                                "U")
                        .then("IMMINENT", "DA_EXTREME_ACCESS"),
                when("eighteen points and access not spoken of", "daBand", "EXTREME", "perpHasAccess", "D")
                        .then("IMMINENT", "DA_EXTREME_ACCESS"),
                when("an imminent flag", "flagEffect", "IMMINENT").then("IMMINENT", "FLAG_IMMINENT"));
    }
}
