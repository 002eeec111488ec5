package iq.ihala.process.trial;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The trial's clock: the same moments in every run, so that two runs differ only where the diagrams do. It stands between steps
 * and jumps to the next timer. The process is the trial's own, so the engine's clock, which all engines of a process share, may be
 * moved.
 */
@Component
@Primary
@Profile("trial")
class TrialTime extends Clock {

    /** A Tuesday morning. */
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 12, 1, 9, 0);

    private volatile Instant now;

    TrialTime() {
        begin();
    }

    final void begin() {
        set(BEGIN.atZone(WorkingCalendar.BASRA).toInstant());
    }

    /** Something was done: a moment later. */
    void tick() {
        set(now.plusSeconds(2));
    }

    /** Never back. */
    void at(Instant then) {
        if (then.isAfter(now)) {
            set(then);
        }
    }

    private void set(Instant then) {
        now = then;
        ClockUtil.setCurrentTime(Date.from(then));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return WorkingCalendar.BASRA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(now, zone);
    }
}
