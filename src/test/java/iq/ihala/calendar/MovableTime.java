package iq.ihala.calendar;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Import it, and the house's clock is a {@link MovableClock} that shows Sunday 1 March 2026, 09:00 in Basra. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableTime {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Instant.parse("2026-03-01T06:00:00Z"));
    }
}
