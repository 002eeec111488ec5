package iq.ihala.signin.web;

import java.time.Duration;

/** Says how long to wait, as people say it. */
final class Waiting {

    private static final int SECONDS_A_MINUTE = 60;
    private static final int FEW = 10;

    private Waiting() {}

    /** @param wait null where there is none: then {@code otherwise} is said */
    static String words(Duration wait, String otherwise) {
        if (wait == null) {
            return otherwise;
        }
        long minutes = (wait.toSeconds() + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
        return "محاولات كثيرة. انتظروا " + minutes(minutes) + " ثم حاولوا من جديد.";
    }

    private static String minutes(long minutes) {
        if (minutes <= 1) {
            return "دقيقة";
        }
        if (minutes == 2) {
            return "دقيقتين";
        }
        return minutes + (minutes <= FEW ? " دقائق" : " دقيقة");
    }
}
