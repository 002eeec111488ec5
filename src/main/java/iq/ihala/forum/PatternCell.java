package iq.ihala.forum;

import java.time.YearMonth;

/**
 * A number that was released: never below {@link Pooling#LEAST}, never changed.
 *
 * @param topic a topic, or {@link Pooling#REST} for all that are not shown apart
 * @param place likewise
 */
public record PatternCell(YearMonth month, String topic, String place, int cases) {}
