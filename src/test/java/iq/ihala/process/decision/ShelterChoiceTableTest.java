package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class ShelterChoiceTableTest extends DecisionTableContract {

    ShelterChoiceTableTest() {
        super("shelter_choice");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of(
                "person", "WOMAN",
                "relativeSafe", false,
                "shelterOpen", false,
                "shelterAllowed", false,
                "admissionNeeded", "N",
                "hospitalAllowed", false,
                "womenUnitAllowed", false);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("nothing may be asked").then("NONE_AVAILABLE"),
                when(
                                "a safe home comes before a shelter",
                                "relativeSafe",
                                true,
                                "shelterOpen",
                                true,
                                "shelterAllowed",
                                true)
                        .then("RELATIVE"),
                when("a shelter with a place", "shelterOpen", true, "shelterAllowed", true)
                        .then("SHELTER"),
                when("a shelter with a place for a man", "person", "MAN", "shelterOpen", true, "shelterAllowed", true)
                        .then("SHELTER"),
                when("a shelter that may not be asked", "shelterOpen", true).then("NONE_AVAILABLE"),
                when("a shelter that is full", "shelterAllowed", true).then("NONE_AVAILABLE"),
                when("a hospital where it is needed", "admissionNeeded", "Y", "hospitalAllowed", true)
                        .then("HOSPITAL"),
                when("a hospital where nobody knows", "admissionNeeded", "U", "hospitalAllowed", true)
                        .then("HOSPITAL"),
                when("no hospital for who needs none", "hospitalAllowed", true).then("NONE_AVAILABLE"),
                when("no hospital without consent", "admissionNeeded", "Y").then("NONE_AVAILABLE"),
                when("the women's unit for a woman", "womenUnitAllowed", true).then("WOMEN_UNIT"),
                when("the women's unit for a child", "person", "CHILD", "womenUnitAllowed", true)
                        .then("WOMEN_UNIT"),
                when("the women's unit where the sex was not said", "person", "UNKNOWN", "womenUnitAllowed", true)
                        .then("WOMEN_UNIT"),
                when("never the women's unit for a man", "person", "MAN", "womenUnitAllowed", true)
                        .then("NONE_AVAILABLE"));
    }
}
