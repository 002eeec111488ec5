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
 * @param lockFor how long a node may take for a batch before another node takes over; longer than the mail server's
 *     time-outs for a whole batch
 */
@ConfigurationProperties("ihala.outbox")
record OutboxSettings(
        @DefaultValue("ihala@localhost") String sender,
        @DefaultValue("PT30S") Duration sweepEvery,
        @DefaultValue("20") int batch,
        @DefaultValue("10") int maxAttempts,
        @DefaultValue("PT1M") Duration firstRetry,
        @DefaultValue("PT10M") Duration lockFor) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 20;

    Duration waitAfter(int failures) {
        var wait = firstRetry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
