package iq.ihala.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class HolidaysTest {

    private static final LocalDate ARMY_DAY = LocalDate.of(2027, 1, 6);
    private static final LocalDate SOME_MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private Holidays holidays;

    @Autowired
    private JdbcTemplate jdbc;

    private final MovableClock clock = new MovableClock(java.time.Instant.parse("2026-03-01T06:00:00Z"));

    @Test
    void holidaysOfBothYearsAreSeeded() {
        var calendar = new WorkingCalendar(holidays, clock);
        assertThat(calendar.isWorkingDay(ARMY_DAY)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 28))).isFalse();
        assertThat(calendar.isWorkingDay(SOME_MONDAY)).isTrue();
        assertThat(jdbc.queryForObject("select count(*) from holiday where mark <> 'G'", Integer.class))
                .isZero();
    }

    @Test
    void announcedHolidayCountsAfterAnHourOrAtOnceWhenRefreshed() {
        var calendar = new WorkingCalendar(holidays, clock);
        assertThat(calendar.isWorkingDay(SOME_MONDAY)).isTrue();
        jdbc.update("insert into holiday values (?, 'عطلة', 'BASRA', 'CERTAIN', 'G')", SOME_MONDAY);
        assertThat(calendar.isWorkingDay(SOME_MONDAY)).isTrue();
        clock.advance(Duration.ofHours(1));
        assertThat(calendar.isWorkingDay(SOME_MONDAY)).isFalse();
        jdbc.update("delete from holiday where day = ?", SOME_MONDAY);
        calendar.refresh();
        assertThat(calendar.isWorkingDay(SOME_MONDAY)).isTrue();
    }
}
