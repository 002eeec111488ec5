package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class DangerAssessmentWeightsTest extends DecisionTableContract {

    DangerAssessmentWeightsTest() {
        super("dv_danger_weights");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("yes", List.of());
    }

    @Override
    List<Example> examples() {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (int item = 1; item <= 19; item++) {
            points.put("da%02d".formatted(item), 1);
        }
        points.putAll(Map.of("da02", 5, "da03", 4, "da03a", -3, "da04", 4, "da05", 3, "da06", 3, "da07", 3));
        points.putAll(Map.of("da08", 2, "da09", 2, "da20", 0));

        List<Example> examples = new ArrayList<>();
        points.forEach((item, weight) -> examples.add(
                when(item + " alone weighs " + weight, "yes", List.of(item)).then(weight)));
        examples.add(when(
                        "SA-DEMO-01 weighs sixteen",
                        "yes",
                        List.of("da01", "da03", "da05", "da06", "da10", "da13", "da14", "da18", "da19"))
                .then(16));
        examples.add(when("SA-DEMO-11 weighs eight", "yes", List.of("da01", "da04", "da13", "da14", "da15"))
                .then(8));
        examples.add(when(
                        "every item but the contradictory one weighs thirty-seven",
                        "yes",
                        points.keySet().stream()
                                .filter(item -> !item.equals("da03a"))
                                .toList())
                .then(37));
        return examples;
    }
}
