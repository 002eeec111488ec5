package iq.ihala.programme;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was asked and who took part, two years after an event is over (ADR 41); what was counted stays. */
@Component
@Transactional
class ProgrammeForgetting {

    private final JdbcClient jdbc;
    private final ProgrammeSeal seal;
    private final Clock clock;

    ProgrammeForgetting(JdbcClient jdbc, ProgrammeSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** Destroys words and names whose time is over; runs each night. Numbers stay. */
    @Scheduled(cron = "${ihala.programme.nightly:0 25 3 * * *}", zone = "Asia/Baghdad")
    public void forget() {
        jdbc
                .sql("select number from programme_event where keep_until <= :today and sealed_request is not null")
                .param("today", LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA))
                .query(String.class)
                .list()
                .stream()
                .map(EventNumber::new)
                .forEach(this::forget);
    }

    private void forget(EventNumber number) {
        jdbc.sql("update programme_event set sealed_request = null, sealed_contact = null, sealed_answer = null,"
                        + " sealed_plan = null, sealed_report = null where number = :number")
                .param("number", number.value())
                .update();
        jdbc.sql("update programme_participant set sealed_name = null where event = :number")
                .param("number", number.value())
                .update();
        seal.destroy(number);
    }
}
