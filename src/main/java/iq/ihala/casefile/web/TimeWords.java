package iq.ihala.casefile.web;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Time that is left, in Arabic numbers of things: one, two, three to ten, and more each have a form of their own. */
final class TimeWords {

    private static final int HOURS_SAID = 48;
    private static final int FEW = 10;
    private static final int HUNDRED = 100;

    private TimeWords() {}

    static String left(Instant until, boolean wholeDay, Instant now) {
        return wholeDay ? days(until, now) : span(Duration.between(now, until));
    }

    private static String days(Instant until, Instant now) {
        long days = ChronoUnit.DAYS.between(day(now), day(until));
        if (days == 0) {
            return "اليوم آخر يوم";
        }
        return days > 0 ? "بعد " + daysInWords(days) : "فات قبل " + daysInWords(-days);
    }

    private static String span(Duration left) {
        return left.isNegative() ? "متأخر " + length(left.negated()) : "بعد " + length(left);
    }

    private static String length(Duration time) {
        long hours = time.toHours();
        if (hours < 1) {
            return counted(Math.max(1, time.toMinutes()), "دقيقة", "دقيقتين", "دقائق", "دقيقة");
        }
        return hours < HOURS_SAID ? counted(hours, "ساعة", "ساعتين", "ساعات", "ساعة") : daysInWords(time.toDays());
    }

    private static String daysInWords(long days) {
        return counted(days, "يوم", "يومين", "أيام", "يوماً");
    }

    private static String counted(long number, String one, String two, String few, String many) {
        if (number == 1) {
            return one;
        }
        if (number == 2) {
            return two;
        }
        long last = number % HUNDRED;
        return number + " " + (last > 2 && last <= FEW ? few : many);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.BASRA);
    }
}
