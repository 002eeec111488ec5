package iq.ihala.process.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one run of the demonstration's cases came to, on one version of the diagrams.
 *
 * @param refusal why nothing was played, in Arabic; null if it was
 * @param seconds how long it took, with the start
 * @param megabytes memory of the trial's process at its end
 * @param taken ids of the elements and arrows that were passed, by diagram
 * @param names of the elements that were passed or stood at, by {@code diagram#element}
 */
public record TrialResult(
        String refusal,
        long seconds,
        long megabytes,
        List<Played> cases,
        Map<String, Set<String>> taken,
        Map<String, String> names) {

    /** How a case stood when it was left. */
    public enum Outcome {
        ENDED("انتهت"),
        WAITS("تنتظر"),
        STUCK("علقت");

        private final String arabic;

        Outcome(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    /**
     * One case.
     *
     * @param path {@code diagram#element} of human steps, events and what else somebody would notice, in order
     * @param at where it stands; empty if it ended
     * @param stuck of that, and of what failed, where nothing in the house can go on
     * @param added steps that no story knows and that were answered by the form alone
     */
    public record Played(
            String label,
            String arabic,
            Outcome outcome,
            List<String> path,
            Set<String> at,
            Set<String> stuck,
            List<Trouble> troubles,
            Set<String> added) {}

    /**
     * What did not go as it was told.
     *
     * @param kind MISSING for a step of the story that never came, REFUSED for a form that took no answer, FAILED for the rest
     * @param place {@code diagram#element}
     * @param text what the house said, in Arabic
     */
    public record Trouble(Kind kind, String place, String text) {

        /** See {@link Trouble}. */
        public enum Kind {
            MISSING,
            REFUSED,
            FAILED
        }
    }
}
