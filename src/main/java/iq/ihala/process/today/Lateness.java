package iq.ihala.process.today;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How long ago a step should have been done. */
enum Lateness {
    DAY("أقل من يوم", Duration.ZERO, Duration.ofDays(1)),
    THREE_DAYS("يوم إلى ثلاثة", Duration.ofDays(1), Duration.ofDays(3)),
    WEEK("ثلاثة إلى سبعة أيام", Duration.ofDays(3), Duration.ofDays(7)),
    LONGER("أكثر من أسبوع", Duration.ofDays(7), null);

    private final String arabic;
    private final Duration least;
    private final Duration below;

    Lateness(String arabic, Duration least, Duration below) {
        this.arabic = arabic;
        this.least = least;
        this.below = below;
    }

    static Lateness of(Duration late) {
        return Arrays.stream(values())
                .filter(age -> age.below == null || late.compareTo(age.below) < 0)
                .findFirst()
                .orElse(LONGER);
    }

    /** Steps due up to then are of this age, or older. */
    Instant dueUntil(Instant now) {
        return now.minus(least);
    }

    /** Steps due after then are of this age, or younger; null if there is no such limit. */
    Instant dueAfter(Instant now) {
        return below == null ? null : now.minus(below);
    }

    public String arabic() {
        return arabic;
    }
}
