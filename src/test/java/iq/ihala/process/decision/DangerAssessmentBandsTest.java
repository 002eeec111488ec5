package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class DangerAssessmentBandsTest extends DecisionTableContract {

    DangerAssessmentBandsTest() {
        super("dv_danger_assessment");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("daScore", 0);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no point at all is still a variable danger, never none").then("VARIABLE"),
                when("seven points are the top of variable danger", "daScore", 7)
                        .then("VARIABLE"),
                when("eight points begin increased danger", "daScore", 8).then("INCREASED"),
                when("thirteen points are the top of increased danger", "daScore", 13)
                        .then("INCREASED"),
                when("fourteen points begin severe danger", "daScore", 14).then("SEVERE"),
                when("seventeen points are the top of severe danger", "daScore", 17)
                        .then("SEVERE"),
                when("eighteen points begin extreme danger", "daScore", 18).then("EXTREME"),
                when("all thirty-seven points are extreme danger", "daScore", 37)
                        .then("EXTREME"));
    }
}
