package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.DECISIONS;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.legaladvice.ComplaintDeadlines;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks where calendars bite: month ends, leap days, weekends, feasts of several days, midnight in Basra (dossier §12.4). */
class ClocksAtTheEdgesTest {

    /** Four days of a feast, Sunday to Wednesday, after a weekend and before another. */
    private static final Set<LocalDate> FEAST =
            LocalDate.of(2027, 5, 16).datesUntil(LocalDate.of(2027, 5, 20)).collect(Collectors.toSet());

    @ParameterizedTest(name = "known on {0}: last day {1}")
    @CsvSource({
        "2027-01-30, 2027-04-30",
        "2027-01-31, 2027-04-30",
        "2027-11-29, 2028-02-29",
        "2027-11-30, 2028-02-29",
        "2026-11-30, 2027-02-28",
        "2028-02-29, 2028-05-29",
        "2027-12-31, 2028-03-31"
    })
    void threeMonthsEndOnTheSameDayOrOnTheLastOfAShorterMonth(LocalDate known, LocalDate last) {
        ComplaintDeadlines law = new ComplaintDeadlines();
        assertThat(law.complaintDeadline(known, null, "YES")).contains(last);
        assertThat(law.waiverDeadline(known)).isEqualTo(last);
        assertThat(local(at(known + "T10:00").of("COMPLAINT_DEADLINE", "LOW")).toLocalDate())
                .as("the table says the same")
                .isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} at {2} from {0} ends {3}")
    @CsvSource({
        // 29 February 2028 is a Tuesday.
        "2028-02-28T10:00, REVIEW, HIGH, 2028-02-28T14:00",
        "2028-02-28T22:00, REVIEW, HIGH, 2028-02-29T02:00",
        "2028-02-28T10:00, REVIEW, MEDIUM, 2028-03-01T10:00",
        "2028-02-28T10:00, DUTY_CHECK, LOW, 2028-02-29T10:00",
        // 31 January 2027 is a Sunday.
        "2027-01-28T10:00, DUTY_CHECK, LOW, 2027-01-31T10:00",
        "2027-01-31T10:00, REVIEW, MEDIUM, 2027-02-02T10:00"
    })
    void stepsRunThroughMonthEndsAndLeapDays(String start, String clock, String level, LocalDateTime end) {
        assertThat(local(at(start).of(clock, level))).isEqualTo(end);
    }

    @ParameterizedTest(name = "{1} at {2} from {0} ends {3}")
    @CsvSource({
        // Thursday before the feast: Friday, Saturday and four days off do not count, nor the Friday and Saturday after
        // Thursday.
        "2027-05-13T10:00, DUTY_CHECK, MEDIUM, 2027-05-20T10:00",
        "2027-05-13T10:00, REVIEW, MEDIUM, 2027-05-23T10:00",
        "2027-05-13T10:00, DUTY_CHECK, HIGH, 2027-05-14T10:00",
        "2027-05-13T22:00, ASSIGN, MEDIUM, 2027-05-20T09:00",
        // Begun in the middle of the feast: it starts at eight on the first working day.
        "2027-05-17T13:00, ASSIGN, MEDIUM, 2027-05-20T11:00",
        "2027-05-17T13:00, DUTY_CHECK, LOW, 2027-05-23T08:00",
        "2027-05-17T13:00, ASSIGN, IMMINENT, 2027-05-17T13:15",
        // Begun before eight on a working day: it starts when it begins.
        "2027-05-23T05:00, ASSIGN, MEDIUM, 2027-05-23T08:00",
        // A rhythm that ends in the feast moves behind it.
        "2027-05-04T10:00, FOLLOW_UP, MEDIUM, 2027-05-20T10:00",
        "2027-05-04T10:00, FOLLOW_UP, HIGH, 2027-05-11T10:00"
    })
    void aFeastOfSeveralDaysStopsWorkingTimeOnly(String start, String clock, String level, LocalDateTime end) {
        assertThat(local(at(start).of(clock, level))).isEqualTo(end);
    }

    @ParameterizedTest(name = "from {0} at {1}: half of a clock that ends {2} is {3}")
    @CsvSource({
        "2027-05-12T10:00, HIGH, 2027-05-16T10:00, 2027-05-14T10:00",
        // Wednesday to Thursday a week later: half of it falls into the feast, so the first morning after it.
        "2027-05-12T10:00, MEDIUM, 2027-05-20T10:00, 2027-05-20T08:00",
        "2027-05-09T10:00, LOW, 2027-05-11T10:00, 2027-05-10T10:00",
        // The next morning of work would be too late: then half time is half time.
        "2027-05-13T10:00, MEDIUM, 2027-05-16T10:00, 2027-05-14T22:00"
    })
    void halfTimeFallsOnAWorkingMorningWhereWorkingTimeRuns(
            String start, String level, LocalDateTime due, LocalDateTime half) {
        Deadlines deadlines = at(start);
        assertThat(local(deadlines.halfTime(basra(LocalDateTime.parse(start)), Date.from(basra(due)), level)))
                .isEqualTo(half);
    }

    @ParameterizedTest(name = "a machine in {0}")
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Auckland"})
    void midnightIsMidnightInBasraWhateverTheMachineThinks(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            // 00:30 on Sunday in Basra is still Saturday, a day off, in Greenwich.
            assertThat(local(at("2027-05-23T00:30").of("DUTY_CHECK", "LOW"))).isEqualTo("2027-05-24T00:30");
            // 23:30 on Thursday is a working day wherever the machine stands.
            assertThat(local(at("2027-05-27T23:30").of("DUTY_CHECK", "LOW"))).isEqualTo("2027-05-30T23:30");
            assertThat(local(at("2027-05-23T00:30").date("2027-05-23"))).isEqualTo("2027-05-23T08:00");
            assertThat(local(at("2027-11-30T00:30").of("COMPLAINT_DEADLINE", "LOW"))
                            .toLocalDate())
                    .isEqualTo("2028-02-29");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aClockThatRunsIsCountedFromItsBeginning() {
        Deadlines later = at("2027-05-25T10:00");
        Instant begun = basra(LocalDateTime.of(2027, 5, 23, 10, 0));

        assertThat(local(later.startedAt(begun, () -> later.of("REVIEW", "HIGH"))))
                .isEqualTo("2027-05-23T14:00");
        assertThat(local(later.of("REVIEW", "HIGH")))
                .as("and others from now again")
                .isEqualTo("2027-05-25T14:00");
    }

    private static Deadlines at(String inBasra) {
        return new Deadlines(
                DECISIONS,
                WorkingCalendar.withHolidays(FEAST),
                Clock.fixed(basra(LocalDateTime.parse(inBasra)), ZoneOffset.UTC));
    }

    private static Instant basra(LocalDateTime local) {
        return local.atZone(WorkingCalendar.BASRA).toInstant();
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), WorkingCalendar.BASRA);
    }
}
