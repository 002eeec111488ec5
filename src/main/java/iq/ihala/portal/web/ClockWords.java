package iq.ihala.portal.web;

import java.time.Duration;

/** Says how much time is left as one says it: «بقي يومان». */
final class ClockWords {

    private static final int HOURS_SAID = 48;
    private static final int FEW = 10;

    private ClockWords() {}

    /** What is left, or how long it is over. */
    static String left(Duration left) {
        return left.isNegative() ? "انتهت المدة منذ " + length(left.negated()) : "الباقي: " + length(left);
    }

    private static String length(Duration time) {
        long hours = time.toHours();
        if (hours < 1) {
            return "أقل من ساعة";
        }
        return hours < HOURS_SAID
                ? counted(hours, "ساعة واحدة", "ساعتان", "ساعات", "ساعة")
                : counted(time.toDays(), "يوم واحد", "يومان", "أيام", "يوماً");
    }

    private static String counted(long number, String one, String two, String few, String many) {
        if (number == 1) {
            return one;
        }
        if (number == 2) {
            return two;
        }
        return number + " " + (number <= FEW ? few : many);
    }
}
