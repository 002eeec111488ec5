package iq.ihala.process.today;

import iq.ihala.calendar.ArabicDates;
import java.time.Duration;
import java.time.Instant;

/** Times as they are said: two have a form of their own, three to ten the plural, more than ten the singular. */
public final class TimeWords {

    private static final int DAYS_OF_A_MONTH = 30;

    private TimeWords() {}

    /** In Basra, to the minute; empty for null. */
    public static String moment(Instant at) {
        return at == null ? "" : ArabicDates.moment(at);
    }

    /** How long, in the largest unit of which there is a whole one: «3 ساعات», «يومين». */
    public static String length(Duration length) {
        long days = length.toDays();
        if (days >= 2L * DAYS_OF_A_MONTH) {
            return counted(days / DAYS_OF_A_MONTH, "شهر", "شهرين", "أشهر", "شهراً");
        }
        if (days >= 1) {
            return counted(days, "يوم", "يومين", "أيام", "يوماً");
        }
        if (length.toHours() >= 1) {
            return counted(length.toHours(), "ساعة", "ساعتين", "ساعات", "ساعة");
        }
        return length.toMinutes() < 1
                ? "أقل من دقيقة"
                : counted(length.toMinutes(), "دقيقة", "دقيقتين", "دقائق", "دقيقة");
    }

    /** When a step is due: «بعد 3 ساعات», «متأخرة يومين»; empty for null. */
    static String due(Instant due, Instant now) {
        if (due == null) {
            return "";
        }
        Duration left = Duration.between(now, due);
        return left.isNegative() ? "متأخرة " + length(left.negated()) : "بعد " + length(left);
    }

    private static String counted(long number, String one, String two, String few, String many) {
        if (number <= 2) {
            return number == 1 ? one : two;
        }
        long last = number % 100;
        return number + " " + (last >= 3 && last <= 10 ? few : many);
    }
}
