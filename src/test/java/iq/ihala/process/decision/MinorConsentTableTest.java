package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class MinorConsentTableTest extends DecisionTableContract {

    MinorConsentTableTest() {
        super("minor_consent");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("ageBand", "15_17", "guardianStatus", "SAFE", "childAssent", "YES");
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("fifteen to seventeen, guardian safe").then("OWN_AND_GUARDIAN"),
                when("nine to fourteen, guardian safe", "ageBand", "9_14").then("CHILD_AND_GUARDIAN"),
                when("nine to fourteen is asked", "ageBand", "9_14", "childAssent", "TOO_YOUNG")
                        .then("BEST_INTEREST"),
                when("under nine, guardian safe", "ageBand", "0_8").then("GUARDIAN"),
                when("under nine and too young to be asked", "ageBand", "0_8", "childAssent", "TOO_YOUNG")
                        .then("GUARDIAN"),
                when("under nine, not asked yet", "ageBand", "0_8", "childAssent", "NOT_ASKED")
                        .then("BEST_INTEREST"),
                when("the child says no", "childAssent", "NO").then("BEST_INTEREST"),
                when("a small child says no", "ageBand", "0_8", "childAssent", "NO")
                        .then("BEST_INTEREST"),
                when("the guardian is accused", "guardianStatus", "ALLEGED_PERPETRATOR")
                        .then("BEST_INTEREST"),
                when("the guardian has other interests", "guardianStatus", "CONFLICT")
                        .then("BEST_INTEREST"),
                when("the guardian is away", "ageBand", "9_14", "guardianStatus", "ABSENT")
                        .then("BEST_INTEREST"),
                when("nobody knows the guardian", "ageBand", "0_8", "guardianStatus", "UNKNOWN")
                        .then("BEST_INTEREST"),
                when("nobody knows the age", "ageBand", "UNKNOWN").then("BEST_INTEREST"));
    }
}
