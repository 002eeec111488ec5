package iq.ihala.survey.internal;

import iq.ihala.suppression.Hiding;

/**
 * Unsuppressed counts of one group; never leaves this package.
 *
 * @param yes whom the scale counts
 * @param of who said something
 */
record Counts(int yes, int of) {

    static final Counts NONE = new Counts(0, 0);

    Counts plus(Counts other) {
        return new Counts(yes + other.yes, of + other.of);
    }

    /** Whether a share of them may be shown: at least 20 answered, and neither side has 1 to 4 people. */
    boolean isSafe() {
        return of >= Suppression.LEAST_FOR_A_SHARE && !Hiding.isFew(yes) && !Hiding.isFew(of - yes);
    }
}
