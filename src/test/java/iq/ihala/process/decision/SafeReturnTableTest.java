package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SafeReturnTableTest extends DecisionTableContract {

    SafeReturnTableTest() {
        super("safe_return");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of(
                "returnDv", "N",
                "returnHonour", "N",
                "returnSexual", "N",
                "returnMarriage", "N",
                "childWantsReturn", "Y");
    }

    @Override
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        examples.add(when("no risk, and the child wants to go home").then("FAMILY_TALK"));
        examples.add(when("the child does not want to", "childWantsReturn", "N").then("NO_RETURN"));
        examples.add(when("nobody knows what the child wants", "childWantsReturn", "U")
                .then("NO_RETURN"));
        for (String risk : List.of("returnDv", "returnHonour", "returnSexual", "returnMarriage")) {
            for (String answer : List.of("Y", "U", "D")) {
                examples.add(when(risk + " " + answer, risk, answer).then("NO_RETURN"));
            }
        }
        examples.add(when("SA-DEMO-06: pressed to marry and searched for", "returnMarriage", "Y", "returnHonour", "Y")
                .then("NO_RETURN"));
        return examples;
    }
}
