package iq.ihala.referral;

import java.util.EnumMap;
import java.util.Map;

/** The points in force. Two rules stand above them: a low-confidence provider comes after all others, and what is excluded stays out. */
record MatchWeights(Map<Weight, Integer> points) {

    /** @throws IllegalStateException if a weight has no row: a forgotten one must not count as nothing */
    MatchWeights {
        points = new EnumMap<>(points);
        for (Weight weight : Weight.values()) {
            if (!points.containsKey(weight)) {
                throw new IllegalStateException("No row in match_weight for " + weight);
            }
        }
    }

    int of(Weight weight) {
        return points.get(weight);
    }
}
