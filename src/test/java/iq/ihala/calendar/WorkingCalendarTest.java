package iq.ihala.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March 2026: 1, 8 and 15 are Sundays; 5 is a Thursday; 16 (Monday) is the holiday of these tests. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.withHolidays(Set.of(LocalDate.of(2026, 3, 16)));

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T10:00, P1D, 2026-03-06T10:00",
        "2026-03-15T23:50, PT15M, 2026-03-16T00:05",
        "2026-03-06T10:00, PT24H, 2026-03-07T10:00"
    })
    void calendarTimeNeverStops(String start, String duration, String end) {
        assertThat(calendar.plus(basra(start), Duration.parse(duration), TimeKind.CALENDAR))
                .isEqualTo(basra(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00, P1D, 2026-03-02T10:00",
        "2026-03-05T10:00, P1D, 2026-03-08T10:00",
        "2026-03-04T16:30, PT72H, 2026-03-09T16:30",
        "2026-03-15T09:00, P1D, 2026-03-17T09:00",
        "2026-03-01T10:00, P7D, 2026-03-10T10:00"
    })
    void workingDaysSkipFridaySaturdayAndHolidays(String start, String duration, String end) {
        assertThat(working(start, duration)).isEqualTo(basra(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T22:00, P1D, 2026-03-09T08:00",
        "2026-03-07T03:00, PT3H, 2026-03-08T11:00",
        "2026-03-16T12:00, PT3H, 2026-03-17T11:00",
        "2026-03-06T22:00, PT0S, 2026-03-08T08:00"
    })
    void whatStartsOnADayOffStartsAtEightOfTheNextWorkingDay(String start, String duration, String end) {
        assertThat(working(start, duration)).isEqualTo(basra(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00, PT3H, 2026-03-01T13:00",
        "2026-03-01T23:00, PT3H, 2026-03-02T02:00",
        "2026-03-05T22:00, PT3H, 2026-03-08T09:00",
        "2026-03-05T21:00, PT3H, 2026-03-08T08:00",
        "2026-03-04T23:00, PT26H, 2026-03-08T09:00"
    })
    void hoursThatReachIntoADayOffGoOnAtEightOfTheNextWorkingDay(String start, String duration, String end) {
        assertThat(working(start, duration)).isEqualTo(basra(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00, P14D, 2026-03-15T10:00",
        "2026-03-02T10:00, P14D, 2026-03-17T10:00",
        "2026-03-04T10:00, P30D, 2026-04-05T10:00",
        "2026-03-06T10:00, P14D, 2026-03-22T10:00"
    })
    void rhythmsBeyondAWeekAreCalendarTimeMovedToAWorkingDay(String start, String duration, String end) {
        assertThat(working(start, duration)).isEqualTo(basra(end));
    }

    @Test
    void daysAreDaysInBasraWhateverTheZoneOfTheJvm() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            // Saturday 22:30 in UTC is Sunday 01:30 in Basra: a working day.
            assertThat(calendar.plus(Instant.parse("2026-03-07T22:30:00Z"), Duration.ofHours(3), TimeKind.WORKING))
                    .isEqualTo(Instant.parse("2026-03-08T01:30:00Z"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void negativeTimesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plus(basra("2026-03-01T10:00"), Duration.ofHours(-1), TimeKind.WORKING));
    }

    @Test
    void knowsTheWorkingWeek() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 1))).as("Sunday").isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 5)))
                .as("Thursday")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 6))).as("Friday").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 7)))
                .as("Saturday")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 16)))
                .as("holiday")
                .isFalse();
    }

    private Instant working(String start, String duration) {
        return calendar.plus(basra(start), Duration.parse(duration), TimeKind.WORKING);
    }

    private static Instant basra(String time) {
        return LocalDateTime.parse(time).atZone(WorkingCalendar.BASRA).toInstant();
    }
}
