package iq.ihala.process.trial;

import iq.ihala.process.trial.TrialResult.Outcome;
import iq.ihala.process.trial.TrialResult.Played;
import iq.ihala.process.trial.TrialResult.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same stories on the version that runs and on the one that was proposed.
 *
 * @param refusal why the proposed version was not played, in Arabic; null if it was
 * @param seconds how long the run on the proposed version took
 * @param megabytes memory of its process
 * @param takenBefore ids of elements and arrows that the stories passed on the version that runs, by diagram
 * @param takenAfter the same on the proposed version
 */
public record TrialComparison(
        String refusal,
        long seconds,
        long megabytes,
        List<Case> cases,
        Map<String, Set<String>> takenBefore,
        Map<String, Set<String>> takenAfter) {

    /**
     * One case, before and after.
     *
     * @param path both ways in one list
     * @param stands names of where it stands on the proposed version
     * @param stuck names of where nothing can go on, and could on the version that runs
     * @param places the same as {@code diagram#element}
     * @param troubles what went wrong on the proposed version and not on the one that runs
     * @param added names of steps that the stories do not know
     */
    public record Case(
            String label,
            String arabic,
            Outcome before,
            Outcome after,
            List<Step> path,
            List<String> stands,
            List<String> stuck,
            Set<String> places,
            List<Problem> troubles,
            List<String> added) {

        /** Whether anything is different from the version that runs. */
        public boolean differs() {
            return before != after || !troubles.isEmpty() || path.stream().anyMatch(step -> step.kind() != Kind.SAME);
        }

        /** Whether it stays somewhere where it did not stay before. */
        public boolean hangs() {
            return !stuck.isEmpty();
        }
    }

    /**
     * @param name of the element
     * @param diagram its diagram's key
     */
    public record Step(String name, String diagram, Kind kind) {}

    /** Whether a step is on both ways. */
    public enum Kind {
        SAME,
        ADDED,
        GONE
    }

    /**
     * @param place {@code diagram#element}
     * @param name of the element
     */
    public record Problem(Trouble.Kind kind, String place, String name, String text) {}

    /** How many cases are stuck that were not before. */
    public long stuck() {
        return cases.stream().filter(Case::hangs).count();
    }

    /** How many cases went another way than before. */
    public long others() {
        return cases.stream().filter(Case::differs).count();
    }

    public static TrialComparison of(TrialResult before, TrialResult after) {
        Map<String, String> names = new TreeMap<>(before.names());
        names.putAll(after.names());
        List<Case> cases = new ArrayList<>();
        for (Played now : after.cases()) {
            before.cases().stream()
                    .filter(earlier -> earlier.label().equals(now.label()))
                    .findFirst()
                    .ifPresent(earlier -> cases.add(compare(earlier, now, names)));
        }
        return new TrialComparison(
                after.refusal(), after.seconds(), after.megabytes(), cases, before.taken(), after.taken());
    }

    private static Case compare(Played before, Played after, Map<String, String> names) {
        List<Trouble> news = new ArrayList<>(after.troubles());
        news.removeAll(before.troubles());
        Set<String> stuck = new TreeSet<>(after.stuck());
        stuck.removeAll(before.stuck());
        return new Case(
                after.label(),
                after.arabic(),
                before.outcome(),
                after.outcome(),
                new BothWays(before.path(), after.path()).merged(names),
                after.at().stream().map(place -> name(place, names)).toList(),
                stuck.stream().map(place -> name(place, names)).toList(),
                stuck,
                news.stream()
                        .map(trouble -> new Problem(
                                trouble.kind(), trouble.place(), name(trouble.place(), names), trouble.text()))
                        .toList(),
                after.added().stream().map(place -> name(place, names)).toList());
    }

    static String name(String place, Map<String, String> names) {
        String name = names.get(place);
        return name == null ? place.substring(place.indexOf('#') + 1) : name;
    }
}
