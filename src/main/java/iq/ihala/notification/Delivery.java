package iq.ihala.notification;

import java.time.Instant;

/**
 * What became of one attempt.
 *
 * @param problem a code of at most 40 characters, or null
 * @param notBefore the next moment that was agreed with the person; null unless {@link Outcome#LATER}
 */
record Delivery(Outcome outcome, String problem, Instant notBefore) {

    private static final int LONGEST = 40;

    enum Outcome {
        /** The other side has taken it. */
        DONE,
        /** This message was not taken; others may be. */
        REFUSED,
        /** The other side takes nothing now. */
        TROUBLE,
        /** Not at this hour. No attempt is counted. */
        LATER,
        /** What it rested on is gone: never. */
        WITHHELD
    }

    Delivery {
        problem = problem == null || problem.length() <= LONGEST ? problem : problem.substring(0, LONGEST);
    }

    static Delivery done() {
        return new Delivery(Outcome.DONE, null, null);
    }

    static Delivery refused(String problem) {
        return new Delivery(Outcome.REFUSED, problem, null);
    }

    static Delivery trouble(String problem) {
        return new Delivery(Outcome.TROUBLE, problem, null);
    }

    static Delivery later(String problem, Instant notBefore) {
        return new Delivery(Outcome.LATER, problem, notBefore);
    }

    static Delivery withheld(String problem) {
        return new Delivery(Outcome.WITHHELD, problem, null);
    }
}
