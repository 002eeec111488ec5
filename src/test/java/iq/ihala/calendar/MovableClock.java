package iq.ihala.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands until a test moves it; dates are dates in Basra. */
public final class MovableClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public MovableClock(Instant now) {
        this(now, WorkingCalendar.BASRA);
    }

    private MovableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void setTo(Instant instant) {
        now = instant;
    }

    /** Sets the time as a wall clock in Basra shows it, such as {@code 2026-03-05T09:30}. */
    public void setTo(String basraTime) {
        setTo(LocalDateTime.parse(basraTime).atZone(WorkingCalendar.BASRA).toInstant());
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
