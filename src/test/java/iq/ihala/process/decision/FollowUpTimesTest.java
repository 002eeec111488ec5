package iq.ihala.process.decision;

import static iq.ihala.process.decision.Tools.DECISIONS;
import static iq.ihala.risk.RiskLevel.HIGH;
import static iq.ihala.risk.RiskLevel.IMMINENT;
import static iq.ihala.risk.RiskLevel.LOW;
import static iq.ihala.risk.RiskLevel.MEDIUM;
import static iq.ihala.risk.RiskLevel.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import iq.ihala.risk.ToolResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpTimesTest {

    private static final Instant SUNDAY = LocalDateTime.parse("2026-11-22T10:00")
            .atZone(WorkingCalendar.BASRA)
            .toInstant();

    private final FollowUpTimes times = new FollowUpTimes(new Deadlines(
            DECISIONS, WorkingCalendar.withHolidays(Set.of()), Clock.fixed(Instant.EPOCH, WorkingCalendar.BASRA)));

    @Test
    void theFirstContactAndTheRhythmFollowTheLevel() {
        assertThat(local(times.next(SUNDAY, true, IMMINENT, List.of()))).isEqualTo("2026-11-23T10:00");
        assertThat(local(times.next(SUNDAY, true, HIGH, List.of()))).isEqualTo("2026-11-24T10:00");
        assertThat(local(times.next(SUNDAY, false, HIGH, List.of()))).isEqualTo("2026-11-29T10:00");
        assertThat(local(times.next(SUNDAY, false, MEDIUM, List.of()))).isEqualTo("2026-12-06T10:00");
    }

    @Test
    void aLowSuicidalSignBringsTheContactWithinSevenCalendarDays() {
        assertThat(local(times.next(SUNDAY, true, LOW, List.of(suicide(RiskTool.SUICIDE_FULL, LOW)))))
                .isEqualTo("2026-11-29T10:00");
    }

    @Test
    void aShorterTimeOfTheLevelStays() {
        assertThat(local(times.next(SUNDAY, true, HIGH, List.of(suicide(RiskTool.SUICIDE_FULL, LOW)))))
                .isEqualTo("2026-11-24T10:00");
    }

    @Test
    void theFullToolReplacesTheTwoQuestions() {
        List<ToolResult> results =
                List.of(suicide(RiskTool.SUICIDE_FULL, MEDIUM), suicide(RiskTool.SUICIDE_SCREEN, LOW));

        assertThat(local(times.next(SUNDAY, false, MEDIUM, results))).isEqualTo("2026-11-25T10:00");
    }

    @Test
    void noSuicidalSignChangesNothing() {
        List<ToolResult> results = List.of(suicide(RiskTool.SUICIDE_SCREEN, NONE), suicide(RiskTool.DV, HIGH));

        assertThat(times.next(SUNDAY, true, LOW, results)).isEqualTo(times.next(SUNDAY, true, LOW, List.of()));
    }

    private static ToolResult suicide(RiskTool tool, RiskLevel level) {
        return new ToolResult(tool, level, false, "", "", Instant.EPOCH);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, WorkingCalendar.BASRA);
    }
}
