package iq.ihala.process.fixedclock;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.WholeFile;
import iq.ihala.process.decision.FixedClocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Dates that the person named and that no level moves (dossier §3.1): the blackmailer's hour, the end of a truce, the day of a
 * planned forced marriage. They belong to the person, not to the path: a path that begins anew watches them again.
 */
@Component
public class RecordedDates {

    private static final String TRUCE_END = "truceEnd";
    private static final String YES = "YES";
    private static final List<String> MARRIAGE_DAYS = List.of("marriageDays", "chMarriageDays");
    private static final Map<String, String> ASKED_WITH =
            Map.of("marriageDays", "f_forced_marriage", "chMarriageDays", "chForcedMarriage");

    private final FixedClockWatch watch;
    private final FixedClocks clocks;
    private final CaseFiles caseFiles;
    private final WholeFile wholeFile;
    private final Clock clock;

    RecordedDates(FixedClockWatch watch, FixedClocks clocks, CaseFiles caseFiles, WholeFile wholeFile, Clock clock) {
        this.watch = watch;
        this.clocks = clocks;
        this.caseFiles = caseFiles;
        this.wholeFile = wholeFile;
        this.clock = clock;
    }

    /** Watches what the answers of a tool bring up. Most tools bring up nothing. */
    public void ofTool(StepAnswers tool) {
        blackmail(tool).ifPresent(hour -> watch.blackmail(tool.caseNumber(), hour));
        marriage(tool).ifPresent(day -> watch.marriage(tool.caseNumber(), day));
    }

    /** The newest end of a truce that was recorded, in whatever step. */
    public void ofTruce(CaseNumber caseNumber) {
        truce(caseNumber).ifPresent(end -> watch.truce(caseNumber, end));
    }

    /** A path begins anew: whatever the file holds that has not come yet is watched again, and the last days of the law. */
    public void watchAgain(CaseNumber caseNumber) {
        watch.legalDates(caseNumber);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        truce(caseNumber).filter(end -> !end.isBefore(today)).ifPresent(end -> watch.truce(caseNumber, end));
        List<StepAnswers> steps = wholeFile.steps(caseNumber);
        newest(steps, Set.of("deadlineGiven"))
                .flatMap(this::blackmail)
                .filter(hour -> hour.isAfter(clock.instant()))
                .ifPresent(hour -> watch.blackmail(caseNumber, hour));
        newest(steps, Set.copyOf(ASKED_WITH.values()))
                .flatMap(RecordedDates::marriage)
                .filter(day -> !day.isBefore(today))
                .ifPresent(day -> watch.marriage(caseNumber, day));
    }

    private static Optional<StepAnswers> newest(List<StepAnswers> steps, Set<String> asked) {
        return steps.stream()
                .filter(step -> step.answers().keySet().stream().anyMatch(asked::contains))
                .reduce((earlier, later) -> later);
    }

    private Optional<LocalDate> truce(CaseNumber caseNumber) {
        return Optional.ofNullable(
                        caseFiles.newestAnswers(caseNumber, Set.of(TRUCE_END)).get(TRUCE_END))
                .map(end -> LocalDate.parse(end.toString().substring(0, 10)));
    }

    /** The hours were left when the person said so; nobody knows how many means none. */
    private Optional<Instant> blackmail(StepAnswers tool) {
        if (!YES.equals(tool.answers().get("deadlineGiven"))) {
            return Optional.empty();
        }
        double hours = tool.answers().get("deadlineHours") instanceof Number left ? left.doubleValue() : 0;
        Instant deadline = tool.at().plus(Duration.ofMinutes(Math.round(hours * 60)));
        return Optional.of(deadline.minus(clocks.of(FixedClockProcess.BLACKMAIL).duration()));
    }

    /** The days were left when the person said so. 0 is an unknown day: no date to watch, and a level that does not wait. */
    private static Optional<LocalDate> marriage(StepAnswers tool) {
        return MARRIAGE_DAYS.stream()
                .filter(days -> "Y".equals(tool.answers().get(ASKED_WITH.get(days))))
                .flatMap(days -> tool.answers().get(days) instanceof Number left && left.intValue() > 0
                        ? Optional.of(left.longValue()).stream()
                        : Optional.<Long>empty().stream())
                .findFirst()
                .map(LocalDate.ofInstant(tool.at(), WorkingCalendar.BASRA)::plusDays);
    }
}
