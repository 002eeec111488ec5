package iq.ihala.signin;

import java.time.Duration;

/**
 * How often somebody may guess before they wait.
 *
 * @param table where the attempts are counted: {@code who, failures, last_at, closed_until}
 * @param purpose of the keyed hashes in it
 * @param attempts failures of one account before it waits
 * @param addressAttempts failures from one address before it waits
 * @param firstWait doubled after each further failure, at most {@code longestWait}
 */
public record Limits(
        String table, String purpose, int attempts, int addressAttempts, Duration firstWait, Duration longestWait) {

    private static final int MOST_DOUBLINGS = 20;

    /** The wait after so many failures more than are allowed. */
    Duration waitAfter(int tooMany) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(tooMany, MOST_DOUBLINGS));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
