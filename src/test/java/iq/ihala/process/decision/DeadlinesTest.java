package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.DECISIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    private static final String SUNDAY_TEN = "2026-11-22T10:00";
    private static final String THURSDAY_TEN = "2026-11-26T10:00";
    private static final LocalDate HOLIDAY_MONDAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "started {0}, {1} at {2} ends {3}")
    @CsvSource({
        SUNDAY_TEN + ", REVIEW, IMMINENT, 2026-11-22T10:30",
        SUNDAY_TEN + ", REVIEW, HIGH, 2026-11-22T14:00",
        SUNDAY_TEN + ", REVIEW, MEDIUM, 2026-11-24T10:00",
        SUNDAY_TEN + ", REVIEW, LOW, 2026-11-29T10:00",
        SUNDAY_TEN + ", REVIEW, NONE, 2026-11-29T10:00",
        // High runs through the weekend, medium does not, and a holiday counts as a day off.
        THURSDAY_TEN + ", PARTNER_ANSWER, HIGH, 2026-11-27T10:00",
        THURSDAY_TEN + ", DUTY_CHECK, HIGH, 2026-11-27T10:00",
        THURSDAY_TEN + ", DUTY_CHECK, LOW, 2026-11-29T10:00",
        THURSDAY_TEN + ", REVIEW, MEDIUM, 2026-12-01T10:00",
        // Rhythms are calendar time, moved off a day off.
        "2026-11-20T10:00, FOLLOW_UP, MEDIUM, 2026-12-06T10:00",
        SUNDAY_TEN + ", REASSESS, LOW, 2027-02-21T10:00",
        SUNDAY_TEN + ", COMPLAINT_DEADLINE, LOW, 2027-02-22T10:00",
        "2026-11-30T10:00, COMPLAINT_DEADLINE, HIGH, 2027-02-28T10:00",
        SUNDAY_TEN + ", SUICIDE_FOLLOW_UP, LOW, 2026-11-29T10:00",
        SUNDAY_TEN + ", MED_SV, NONE, 2026-11-22T11:00"
    })
    void runsAClockFromNow(String now, String clock, String level, LocalDateTime end) {
        assertThat(local(at(now).of(clock, level))).isEqualTo(end);
    }

    @Test
    void aStepDueNowIsDueNow() {
        assertThat(local(at(SUNDAY_TEN).of("ASSESS", "IMMINENT"))).isEqualTo(LocalDateTime.parse(SUNDAY_TEN));
    }

    @Test
    void aStepDueBeforeThePersonLeavesIsDueWithinAnHour() {
        assertThat(local(at(SUNDAY_TEN).of("SAFETY_PLAN", "HIGH"))).isEqualTo("2026-11-22T11:00");
    }

    @Test
    void anOptionalStepIsDueWithinSevenWorkingDays() {
        assertThat(local(at(SUNDAY_TEN).of("SAFETY_PLAN", "LOW"))).isEqualTo("2026-12-02T10:00");
    }

    @Test
    void withoutALevelTheClocksOfHighRun() {
        assertThat(at(SUNDAY_TEN).of("REVIEW", null)).isEqualTo(at(SUNDAY_TEN).of("REVIEW", "HIGH"));
    }

    @ParameterizedTest(name = "{1} at {0}: {2}, half of it {3}")
    @CsvSource({
        "LOW, MED_SV, 2026-11-22T11:00, 2026-11-22T10:30",
        "HIGH, MED_SV, 2026-11-22T11:00, 2026-11-22T10:30",
        "IMMINENT, MED_SV, 2026-11-22T11:00, 2026-11-22T10:30",
        "IMMINENT, LEGAL, 2026-11-22T11:00, 2026-11-22T10:30",
        "HIGH, LEGAL, 2026-11-23T10:00, 2026-11-22T22:00",
        "HIGH, , 2026-11-23T10:00, 2026-11-22T22:00"
    })
    void aFixedClinicalClockWinsOverTheLevelsWhereItIsShorter(
            String level, String service, LocalDateTime answer, LocalDateTime reminder) {
        assertThat(local(at(SUNDAY_TEN).within("PARTNER_ANSWER", level, service)))
                .isEqualTo(answer);
        assertThat(local(at(SUNDAY_TEN).halfWithin("PARTNER_REMINDER", level, service)))
                .isEqualTo(reminder);
    }

    @Test
    void anUnknownClockIsNamed() {
        assertThatThrownBy(() -> at(SUNDAY_TEN).of("LUNCH", "LOW"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LUNCH");
    }

    @ParameterizedTest(name = "{0} has no time of its own")
    @CsvSource({"MIN_FOLLOW_UP, IMMINENT", "TRUCE_END, HIGH"})
    void aClockWithoutATimeOfItsOwnIsNamed(String clock, String level) {
        assertThatThrownBy(() -> at(SUNDAY_TEN).of(clock, level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(clock);
    }

    @ParameterizedTest(name = "{0} is 08:00 in Basra on 25 November")
    @ValueSource(
            strings = {
                "2026-11-25",
                "2026-11-25T08:00",
                "2026-11-25T08:00:00",
                "2026-11-25T05:00:00Z",
                "2026-11-25T08:00:00+03:00"
            })
    void aDateIsADateInBasra(String iso) {
        assertThat(local(at(SUNDAY_TEN).date(iso))).isEqualTo("2026-11-25T08:00");
    }

    @ParameterizedTest(name = "«{0}» is refused")
    @ValueSource(strings = {"", "tomorrow", "2026-02-30", "25/11/2026", "2026-11-25T"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> at(SUNDAY_TEN).date(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noDateIsRefused() {
        assertThatThrownBy(() -> at(SUNDAY_TEN).date(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void askingAgainIsCheap() {
        Deadlines deadlines = at(SUNDAY_TEN);
        deadlines.of("REVIEW", "HIGH");

        long start = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            deadlines.of("REVIEW", "HIGH");
        }
        // One evaluation of the table takes milliseconds; a thousand would take seconds.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static Deadlines at(String localTime) {
        Clock clock = Clock.fixed(
                LocalDateTime.parse(localTime).atZone(WorkingCalendar.BASRA).toInstant(), ZoneOffset.UTC);
        return new Deadlines(DECISIONS, WorkingCalendar.withHolidays(Set.of(HOLIDAY_MONDAY)), clock);
    }

    private static LocalDateTime local(java.util.Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), WorkingCalendar.BASRA);
    }
}
