package iq.ihala.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code ihala.outbox.*}.
 *
 * @param sender the address that mails come from
 * @param sweepEvery how often waiting messages are looked for
 * @param batch messages taken at once by one node
 * @param maxAttempts after so many failures a message is given up
 * @param firstRetry wait after the first failure; doubled after each further one, at most six hours
 * @param jitter by which part of itself a wait may grow at random, so that what failed together does not come back together
 * @param lockFor how long a node may hold a batch before another node takes over; after half of it the node gives back what it
 *     has not tried, so it has to be more than twice what one attempt can take
 */
@ConfigurationProperties("ihala.outbox")
record OutboxSettings(
        @DefaultValue("ihala@localhost") String sender,
        @DefaultValue("PT30S") Duration sweepEvery,
        @DefaultValue("20") int batch,
        @DefaultValue("10") int maxAttempts,
        @DefaultValue("PT1M") Duration firstRetry,
        @DefaultValue("PT10M") Duration lockFor,
        @DefaultValue("0.25") double jitter) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 20;

    /** @param chance from 0 to 1 */
    Duration waitAfter(int failures, double chance) {
        var doubled = firstRetry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        var wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        return wait.plusMillis((long) (wait.toMillis() * jitter * chance));
    }
}
