package iq.ihala.process.today;

import java.util.Arrays;

/**
 * The level of a step, read from its priority (dossier §3.11): a late step has a little more than its level, never as much as the
 * next. A step of immediate danger is imminent whatever the file says.
 *
 * @see iq.ihala.risk.RiskLevel#taskPriority
 */
enum Level {
    IMMINENT("وشيك", 100),
    HIGH("مرتفع", 75),
    UNKNOWN("لم يُقيَّم بعد", 60),
    MEDIUM("متوسط", 50),
    LOW("منخفض أو لا خطورة", 25),
    HOUSE("عمل المركز", Integer.MIN_VALUE);

    private final String arabic;
    private final int from;

    Level(String arabic, int from) {
        this.arabic = arabic;
        this.from = from;
    }

    static Level of(int priority) {
        return Arrays.stream(values())
                .filter(level -> priority >= level.from)
                .findFirst()
                .orElse(HOUSE);
    }

    /** The least priority of this level. */
    int from() {
        return from;
    }

    /** The least priority of the next level, exclusive. */
    int below() {
        return this == IMMINENT ? Integer.MAX_VALUE : values()[ordinal() - 1].from;
    }

    public String arabic() {
        return arabic;
    }
}
