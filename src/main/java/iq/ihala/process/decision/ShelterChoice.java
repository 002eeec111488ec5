package iq.ihala.process.decision;

import iq.ihala.referral.Availability;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which safe place comes first (dossier §3.5 D06), by the table {@code shelter_choice}. Never a cell: no row names one. */
@Component
public class ShelterChoice {

    private static final List<String> CHILDREN = List.of("0_8", "9_14", "15_17");

    private final PrivateDecisions decisions;

    ShelterChoice(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param answers relativeChosen, relativeSafe, admissionNeeded, placeConsent, placeMayAsk, sex, ageBand; what is missing is
     *     unknown
     * @param shelter whether a provider of the directory that would take this person has a place
     * @return RELATIVE, SHELTER, HOSPITAL, WOMEN_UNIT or NONE_AVAILABLE
     */
    public String propose(Map<String, Object> answers, Availability shelter) {
        Answers given = new Answers(answers);
        boolean basis = "CANNOT".equals(given.code("placeConsent", "NO"));
        List<String> mayAsk = given.codes("placeMayAsk");
        boolean safeHome = given.yes("relativeChosen") && given.yes("relativeSafe");
        return (String) decisions
                .evaluateOne(
                        "shelter_choice",
                        Facts.with("person", person(given))
                                .and("relativeSafe", safeHome)
                                .and("shelterOpen", shelter == Availability.OPEN)
                                .and("shelterAllowed", basis || mayAsk.contains("SHELTER"))
                                .and("admissionNeeded", given.answer("admissionNeeded"))
                                .and("hospitalAllowed", basis || mayAsk.contains("HOSPITAL"))
                                .and("womenUnitAllowed", basis || mayAsk.contains("WOMEN_UNIT"))
                                .map())
                .get("safePlace");
    }

    private static String person(Answers given) {
        if (CHILDREN.contains(given.code("ageBand", "UNKNOWN"))) {
            return "CHILD";
        }
        return switch (given.code("sex", "UNKNOWN")) {
            case "FEMALE" -> "WOMAN";
            case "MALE" -> "MAN";
            default -> "UNKNOWN";
        };
    }
}
