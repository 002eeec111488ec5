package iq.ihala.casefile;

/**
 * The codes of one case that may be counted; null where the person or the form did not say it.
 *
 * @param problem the main problem
 * @param delayDays days from the incident to the report; negative if the dates contradict each other
 */
public record Countable(
        String sex, String ageBand, String problem, String displacement, String district, Integer delayDays) {

    /** Agreed to be counted, but nothing is known. */
    public static final Countable UNKNOWN = new Countable(null, null, null, null, null, null);
}
