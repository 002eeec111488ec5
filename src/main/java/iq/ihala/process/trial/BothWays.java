package iq.ihala.process.trial;

import iq.ihala.process.trial.TrialComparison.Kind;
import iq.ihala.process.trial.TrialComparison.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two ways laid side by side: what both have in the same order, and what only one has in between. */
final class BothWays {

    private final List<String> before;
    private final List<String> after;
    /** Longest common way from here on. */
    private final int[][] common;

    BothWays(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    List<Step> merged(Map<String, String> names) {
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                steps.add(step(after.get(j), Kind.SAME, names));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                steps.add(step(before.get(i++), Kind.GONE, names));
            } else {
                steps.add(step(after.get(j++), Kind.ADDED, names));
            }
        }
        return steps;
    }

    private static Step step(String place, Kind kind, Map<String, String> names) {
        return new Step(TrialComparison.name(place, names), place.substring(0, place.indexOf('#')), kind);
    }
}
