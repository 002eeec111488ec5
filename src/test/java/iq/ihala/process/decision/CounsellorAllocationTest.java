package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class CounsellorAllocationTest extends DecisionTableContract {

    CounsellorAllocationTest() {
        super("counsellor_allocation");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("counsellorSexPref", "F", "matchingOnDuty", true, "anyoneOnDuty", true);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("a woman is wished for and on duty").then("ASSIGN"),
                when("a man is wished for and on duty", "counsellorSexPref", "M")
                        .then("ASSIGN"),
                when("no preference and someone on duty", "counsellorSexPref", "NONE", "matchingOnDuty", false)
                        .then("ASSIGN"),
                when("a woman is wished for and only men are on duty", "matchingOnDuty", false)
                        .then("ASK_PERSON"),
                when(
                                "a man is wished for and only women are on duty",
                                "counsellorSexPref",
                                "M",
                                "matchingOnDuty",
                                false)
                        .then("ASK_PERSON"),
                when("nobody is on duty", "matchingOnDuty", false, "anyoneOnDuty", false)
                        .then("SUPERVISOR"),
                when(
                                "nobody is on duty and there is no preference",
                                "counsellorSexPref",
                                "NONE",
                                "matchingOnDuty",
                                false,
                                "anyoneOnDuty",
                                false)
                        .then("SUPERVISOR"),
                when("the preference was not asked", "counsellorSexPref", null, "matchingOnDuty", false)
                        .then("ASK_PERSON"),
                when("nobody looked who is on duty", "matchingOnDuty", null, "anyoneOnDuty", null)
                        .then("SUPERVISOR"));
    }
}
