package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class DashBandsTest extends DecisionTableContract {

    DashBandsTest() {
        super("dv_dash");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("dashYes", 0, "dashJudgement", "NOT_HIGH", "callOuts12m", 0);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("nothing answered yes is standard").then("STANDARD"),
                when("nine yes answers are standard", "dashYes", 9).then("STANDARD"),
                when("ten yes answers are medium", "dashYes", 10).then("MEDIUM"),
                when("thirteen yes answers are medium", "dashYes", 13).then("MEDIUM"),
                when("fourteen yes answers are high", "dashYes", 14).then("HIGH"),
                when("professional judgement is high at any score", "dashJudgement", "HIGH")
                        .then("HIGH"),
                when("two call-outs within a year change nothing", "callOuts12m", 2)
                        .then("STANDARD"),
                when("three call-outs within a year are high", "callOuts12m", 3).then("HIGH"));
    }
}
