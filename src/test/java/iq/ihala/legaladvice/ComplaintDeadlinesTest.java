package iq.ihala.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintDeadlinesTest {

    private final ComplaintDeadlines deadlines = new ComplaintDeadlines();

    @ParameterizedTest(name = "known {0}, last day {1}")
    @CsvSource({
        "2026-01-15, 2026-04-15",
        "2026-10-01, 2027-01-01",
        // Shorter months end the clock on their last day.
        "2026-01-31, 2026-04-30",
        "2026-03-31, 2026-06-30",
        "2026-08-31, 2026-11-30",
        "2026-11-30, 2027-02-28",
        "2026-11-29, 2027-02-28",
        "2026-11-28, 2027-02-28",
        // Leap years.
        "2027-11-30, 2028-02-29",
        "2027-11-29, 2028-02-29",
        "2028-02-29, 2028-05-29",
        "2027-02-28, 2027-05-28",
        // The month before does not shorten the month of the end.
        "2026-04-30, 2026-07-30",
        "2026-02-28, 2026-05-28",
    })
    void complaintEndsThreeCalendarMonthsAfterKnowledge(LocalDate knowledge, LocalDate last) {
        assertThat(deadlines.complaintDeadline(knowledge, null, "YES")).contains(last);
    }

    @Test
    void excuseCountsOnlyIfItEndedLater() {
        var knowledge = LocalDate.of(2026, 3, 10);
        assertThat(deadlines.complaintDeadline(knowledge, LocalDate.of(2026, 5, 31), "YES"))
                .contains(LocalDate.of(2026, 8, 31));
        assertThat(deadlines.complaintDeadline(knowledge, LocalDate.of(2026, 1, 1), "YES"))
                .contains(LocalDate.of(2026, 6, 10));
        assertThat(deadlines.complaintDeadline(knowledge, knowledge, "YES")).contains(LocalDate.of(2026, 6, 10));
    }

    @Test
    void unsureRunsLikeYesAndNoHasNoDeadline() {
        var knowledge = LocalDate.of(2026, 3, 10);
        assertThat(deadlines.complaintDeadline(knowledge, null, "UNSURE")).contains(LocalDate.of(2026, 6, 10));
        assertThat(deadlines.complaintDeadline(knowledge, null, "NO")).isEmpty();
    }

    @Test
    void nothingRunsBeforeTheDayOfKnowledgeIsKnown() {
        assertThat(deadlines.complaintDeadline(null, null, "YES")).isEmpty();
        assertThat(deadlines.complaintDeadline(null, LocalDate.of(2026, 5, 31), "UNSURE"))
                .contains(LocalDate.of(2026, 8, 31));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yes", "U", "NOT_APPLICABLE"})
    void otherCodesAreRefusedRatherThanReadAsNo(String code) {
        assertThatThrownBy(() -> deadlines.complaintDeadline(LocalDate.of(2026, 3, 10), null, code))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lodgedComplaintIsWaivedThreeMonthsAfterItsLastStep() {
        assertThat(deadlines.waiverDeadline(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(deadlines.waiverDeadline(LocalDate.of(2026, 12, 1))).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void personIsRemindedThirtySevenAndOneDayBefore() {
        assertThat(deadlines.reminders(LocalDate.of(2028, 3, 1)))
                .containsExactly(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 2, 23), LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Baghdad", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void zoneOfTheMachineMovesNoDay(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(deadlines.complaintDeadline(LocalDate.of(2026, 11, 30), null, "YES"))
                    .contains(LocalDate.of(2027, 2, 28));
            assertThat(deadlines.waiverDeadline(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 4, 30));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
