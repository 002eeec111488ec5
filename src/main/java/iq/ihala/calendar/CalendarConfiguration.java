package iq.ihala.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** The one source of "now" and of "today": instants are absolute, dates are dates in Basra whatever the JVM's zone. */
    @Bean
    Clock clock() {
        return Clock.system(WorkingCalendar.BASRA);
    }
}
