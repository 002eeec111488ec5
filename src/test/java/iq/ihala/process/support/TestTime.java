package iq.ihala.process.support;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The house's clock in tests: it runs with the world until a test moves it; the engine's clock moves along. */
@Component
@Primary
public class TestTime extends Clock {

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return WorkingCalendar.BASRA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new InZone(this, zone);
    }

    /** From now on it is this time in Basra; time goes on from there. */
    public void is(LocalDateTime inBasra) {
        Instant target = inBasra.atZone(WorkingCalendar.BASRA).toInstant();
        offset.set(Duration.between(Instant.now(), target));
        ClockUtil.setCurrentTime(Date.from(target));
    }

    /** Moves on. */
    public void passes(Duration duration) {
        offset.updateAndGet(now -> now.plus(duration));
        ClockUtil.setCurrentTime(Date.from(instant()));
    }

    /** Back to the world's time; every test that moved it calls this at its end. */
    public void isReal() {
        offset.set(Duration.ZERO);
        ClockUtil.reset();
    }

    /** Today in Basra. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    private static final class InZone extends Clock {

        private final Clock source;
        private final ZoneId zone;

        InZone(Clock source, ZoneId zone) {
            this.source = source;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(source, other);
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}
