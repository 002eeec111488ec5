package iq.ihala.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Reference data read from the database once and read again after a while, so that using it costs no statement and a
 * change made on any node is seen by all.
 */
public final class Remembered<T> {

    private final Supplier<T> source;
    private final Duration freshFor;
    private final Clock clock;
    private volatile Reading<T> reading;

    /** @param freshFor how long a reading is used before {@code source} is asked again */
    public Remembered(Supplier<T> source, Duration freshFor, Clock clock) {
        this.source = source;
        this.freshFor = freshFor;
        this.clock = clock;
    }

    /** Gives the last reading, or reads if there is none or it is too old. */
    public T get() {
        Reading<T> current = reading;
        Instant now = clock.instant();
        if (current == null
                || now.isBefore(current.at())
                || !now.isBefore(current.at().plus(freshFor))) {
            current = new Reading<>(source.get(), now);
            reading = current;
        }
        return current.value();
    }

    /** Makes the next {@link #get} read again. */
    public void forget() {
        reading = null;
    }

    private record Reading<T>(T value, Instant at) {}
}
