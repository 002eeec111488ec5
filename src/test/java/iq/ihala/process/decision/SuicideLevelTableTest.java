package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SuicideLevelTableTest extends DecisionTableContract {

    SuicideLevelTableTest() {
        super("suicide_level");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>(Map.of("canPromiseSafetyTonight", "Y", "incomplete", false));
        List.of("q1", "q2", "q3", "q4", "q5", "q6", "q6_3m", "attempt24h", "meansAtHand")
                .forEach(question -> facts.put(question, "N"));
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no sign at all").then("NONE", "NO_SIGN"),
                when("no sign but too much unknown", "incomplete", true).then("MEDIUM", "INCOMPLETE"),
                when("تمني الموت فقط", "q1", "Y").then("LOW", "WISH"),
                when("أفكار قتل النفس فقط", "q2", "Y").then("LOW", "THOUGHTS"),
                when("thoughts and too much unknown", "q2", "Y", "incomplete", true)
                        .then("MEDIUM", "INCOMPLETE"),
                when("a method thought of", "q2", "Y", "q3", "Y").then("MEDIUM", "METHOD"),
                when("a method although no thoughts: the higher answer wins", "q3", "Y")
                        .then("MEDIUM", "METHOD"),
                when("an attempt longer than three months ago", "q6", "Y").then("MEDIUM", "ATTEMPT_OLD"),
                when("an attempt of unknown date", "q6", "Y", "q6_3m", "U").then("HIGH", "ATTEMPT_DATE_UNKNOWN"),
                when("an attempt whose date is not told", "q6", "Y", "q6_3m", "D")
                        .then("HIGH", "ATTEMPT_DATE_UNKNOWN"),
                when("an attempt within three months", "q6", "Y", "q6_3m", "Y").then("HIGH", "ATTEMPT_3M"),
                when("some intent", "q4", "Y").then("HIGH", "INTENT"),
                when("a plan, no means at hand, safety promised", "q5", "Y").then("HIGH", "PLAN"),
                when("SA-DEMO-05: a plan and oil in the house", "q5", "Y", "meansAtHand", "Y")
                        .then("IMMINENT", "PLAN_MEANS"),
                when("a plan and means unknown", "q5", "Y", "meansAtHand", "U").then("IMMINENT", "PLAN_MEANS"),
                when("a plan and means not told", "q5", "Y", "meansAtHand", "D").then("IMMINENT", "PLAN_MEANS"),
                when("a plan and the promise unknown", "q5", "Y", "canPromiseSafetyTonight", "U")
                        .then("IMMINENT", "PLAN_PROMISE_UNKNOWN"),
                when("a plan and the promise declined", "q5", "Y", "canPromiseSafetyTonight", "D")
                        .then("IMMINENT", "PLAN_PROMISE_UNKNOWN"),
                when("means at hand without a plan", "q2", "Y", "meansAtHand", "Y")
                        .then("LOW", "THOUGHTS"),
                when("the promise unknown without a plan", "q1", "Y", "canPromiseSafetyTonight", "U")
                        .then("LOW", "WISH"),
                when("cannot promise safety tonight", "q1", "Y", "canPromiseSafetyTonight", "N")
                        .then("IMMINENT", "NO_PROMISE"),
                when("an attempt within a day", "q6", "Y", "q6_3m", "Y", "attempt24h", "Y")
                        .then("IMMINENT", "ATTEMPT_24H"),
                when("a recent attempt, perhaps today", "q6", "Y", "q6_3m", "Y", "attempt24h", "U")
                        .then("IMMINENT", "ATTEMPT_TIME_UNKNOWN"));
    }
}
