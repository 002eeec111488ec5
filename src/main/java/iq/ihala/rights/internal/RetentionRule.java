package iq.ihala.rights.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** By which rule a closed case is kept how long (dossier §3.9). Of two possible ages the longer time counts. */
enum RetentionRule {
    ADULT,
    CHILD,
    CHILD_CAP;

    private static final Set<String> CHILD_BANDS = Set.of("0_8", "9_14", "15_17");

    /** @param on last day on which the case is kept: it is erased in the night after it */
    record Kept(LocalDate on, RetentionRule rule) {}

    /**
     * Computes it.
     *
     * @param closedOn day in Basra
     * @param birthYear null if it was not said
     * @param ageBand code of the intake form, or null
     */
    static Kept until(LocalDate closedOn, Integer birthYear, String ageBand, RetentionSettings settings) {
        LocalDate adult = closedOn.plusYears(settings.adultYears());
        LocalDate cap = closedOn.plusYears(settings.childCapYears());
        if (birthYear == null) {
            return ageBand != null && CHILD_BANDS.contains(ageBand) ? new Kept(cap, CHILD_CAP) : new Kept(adult, ADULT);
        }
        // Whoever turns eighteen in the year of closing may still have been a child on that day.
        if (closedOn.getYear() - birthYear > 18) {
            return new Kept(adult, ADULT);
        }
        LocalDate ofAge = LocalDate.of(birthYear + settings.childUntilAge(), Month.DECEMBER, 31);
        if (!ofAge.isBefore(cap)) {
            return new Kept(cap, CHILD_CAP);
        }
        return ofAge.isBefore(adult) ? new Kept(adult, ADULT) : new Kept(ofAge, CHILD);
    }
}
