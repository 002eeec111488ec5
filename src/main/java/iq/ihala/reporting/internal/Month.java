package iq.ihala.reporting.internal;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;

/** A month in Basra, as the tables know time: moments in UTC, days as days. */
record Month(YearMonth value) {

    Instant begin() {
        return value.atDay(1).atStartOfDay(WorkingCalendar.BASRA).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return value.plusMonths(1).atDay(1).atStartOfDay(WorkingCalendar.BASRA).toInstant();
    }

    Month minus(int months) {
        return new Month(value.minusMonths(months));
    }

    /** For statements: {@code from} and {@code until} are moments, {@code first} and {@code next} days; the ends are excluded. */
    Map<String, Object> params() {
        LocalDate first = value.atDay(1);
        return Map.of(
                "from", utc(begin()),
                "until", utc(end()),
                "first", first,
                "next", first.plusMonths(1),
                "period", value.toString());
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
