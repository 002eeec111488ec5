package iq.ihala.process.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets one thread write something as if it were another day, so that the demonstration's past goes through the same services as the
 * present. Only the house's own clock obeys; where a test or a trial brings its own, nothing is moved.
 */
@Component
@Profile("demo & !trial")
class PastDays implements BeanPostProcessor {

    private static final String CLOCK = "clock";

    private final ThreadLocal<Instant> pretended = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return CLOCK.equals(name) && bean instanceof Clock clock ? new Pretending(clock, pretended) : bean;
    }

    /** Whether this clock obeys. */
    boolean areMoved(Clock clock) {
        return at(Instant.EPOCH, clock::instant).equals(Instant.EPOCH);
    }

    /** Does it as if it were this moment. */
    void at(Instant moment, Runnable work) {
        at(moment, () -> {
            work.run();
            return null;
        });
    }

    /** Likewise, and gives what came of it. */
    <T> T at(Instant moment, Supplier<T> work) {
        Instant before = pretended.get();
        pretended.set(moment);
        try {
            return work.get();
        } finally {
            pretended.set(before);
        }
    }

    private static final class Pretending extends Clock {

        private final Clock real;
        private final ThreadLocal<Instant> pretended;

        Pretending(Clock real, ThreadLocal<Instant> pretended) {
            this.real = real;
            this.pretended = pretended;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Pretending(real.withZone(zone), pretended);
        }

        @Override
        public Instant instant() {
            Instant moment = pretended.get();
            return moment == null ? real.instant() : moment;
        }
    }
}
