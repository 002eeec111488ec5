package iq.ihala.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Adds response times to instants as dossier §12 rows 18, 27 and 29 settle it.
 *
 * <p>Holidays are data (table {@code holiday}); they are read once an hour, so no call costs a statement of its own.
 */
@Service
public class WorkingCalendar {

    /** The zone of every date in this house; no daylight saving. */
    public static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

    private static final LocalTime START_OF_DAY = LocalTime.of(8, 0);
    private static final Duration LONGEST_WORKING_TIME = Duration.ofDays(7);
    private static final Duration HOLIDAYS_FRESH_FOR = Duration.ofHours(1);

    private final Remembered<Set<LocalDate>> holidays;

    @Autowired
    WorkingCalendar(Holidays holidays, Clock clock) {
        this(new Remembered<>(() -> Set.copyOf(holidays.days()), HOLIDAYS_FRESH_FOR, clock));
    }

    private WorkingCalendar(Remembered<Set<LocalDate>> holidays) {
        this.holidays = holidays;
    }

    /** A calendar with these holidays and no database, for tests and trials. */
    public static WorkingCalendar withHolidays(Set<LocalDate> holidays) {
        Set<LocalDate> days = Set.copyOf(holidays);
        return new WorkingCalendar(new Remembered<>(() -> days, Duration.ofDays(1), Clock.system(BASRA)));
    }

    /** Tells whether {@code day} (a date in Basra) is Sunday to Thursday and no holiday. */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.FRIDAY
                && weekday != DayOfWeek.SATURDAY
                && !holidays.get().contains(day);
    }

    /** Gives {@code day} itself if it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /**
     * Gives the instant at which a response time that starts at {@code start} is over.
     *
     * <p>Calendar time is plain addition. Working time up to seven days: n × 24 hours end at the same time of day n
     * working days later; started on a day off, they start at 08:00 of the next working day; hours left over that
     * reach into a day off go on at 08:00 of the next working day. Working time beyond seven days (follow-up rhythms,
     * re-assessment) is calendar time, moved to the same time of the next working day when it ends on a day off.
     *
     * @throws IllegalArgumentException if {@code duration} is negative
     */
    public Instant plus(Instant start, Duration duration, TimeKind kind) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A response time is not negative");
        }
        if (kind == TimeKind.CALENDAR) {
            return start.plus(duration);
        }
        return duration.compareTo(LONGEST_WORKING_TIME) > 0
                ? movedToWorkingDay(start.plus(duration))
                : inWorkingTime(start, duration);
    }

    /** Makes the next call read the holidays again, after someone changed them. */
    public void refresh() {
        holidays.forget();
    }

    private Instant movedToWorkingDay(Instant end) {
        ZonedDateTime local = end.atZone(BASRA);
        return local.with(workingDayFrom(local.toLocalDate())).toInstant();
    }

    private Instant inWorkingTime(Instant start, Duration duration) {
        ZonedDateTime end = startInWorkingTime(start.atZone(BASRA));
        for (long days = duration.toDays(); days > 0; days--) {
            end = end.with(workingDayFrom(end.toLocalDate().plusDays(1)));
        }
        Duration rest = duration.minusDays(duration.toDays());
        ZonedDateTime midnight = end.toLocalDate().plusDays(1).atStartOfDay(BASRA);
        ZonedDateTime plain = end.plus(rest);
        if (plain.isBefore(midnight) || isWorkingDay(plain.toLocalDate())) {
            return plain.toInstant();
        }
        Duration over = Duration.between(midnight, plain);
        return startInWorkingTime(midnight).plus(over).toInstant();
    }

    private ZonedDateTime startInWorkingTime(ZonedDateTime start) {
        LocalDate day = start.toLocalDate();
        return isWorkingDay(day)
                ? start
                : workingDayFrom(day).atTime(START_OF_DAY).atZone(BASRA);
    }
}
