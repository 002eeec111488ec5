package iq.ihala.web;

import java.util.List;

/**
 * One invented case of the demonstration.
 *
 * @param label the memorable name, for example {@code SA-DEMO-01}
 * @param caseNumber the number under which Tasklist and Cockpit show it
 * @param storyArabic what it is about, in a few words
 * @param storyEnglish the same
 * @param standsAt the open steps, now
 */
public record DemoCase(String label, String caseNumber, String storyArabic, String storyEnglish, List<Stand> standsAt) {

    public DemoCase {
        standsAt = List.copyOf(standsAt);
    }

    /**
     * @param stepArabic the step's name as the diagram says it
     * @param users who finds the step after signing in; empty where the case waits for a day
     */
    public record Stand(String stepArabic, List<String> users) {

        public Stand {
            users = List.copyOf(users);
        }
    }
}
