package iq.ihala.process.fixedclock;

/** Names of the diagram {@code fixed-clock}: the watch over a date that no level moves (dossier §3.1, EV7). */
public final class FixedClockProcess {

    public static final String KEY = "fixed-clock";

    /** A date became known: the referral path starts its watch. */
    static final String KNOWN = "FixedClockKnown";

    /** A date that is watched already became another one. */
    static final String CHANGED = "FixedClockChanged";

    static final String COMPLAINT = "COMPLAINT_DEADLINE";
    static final String WAIVER = "WAIVER_DEADLINE";
    static final String BLACKMAIL = "BLACKMAIL_MARGIN";
    static final String TRUCE = "TRUCE_END";
    static final String AFTER_DANGER = "DANGER_FOLLOW_UP";
    static final String MARRIAGE = "MARRIAGE_DATE";

    static final String WARN_FORM = KEY + ".warnOfLimitation";
    static final String CONTACT_FORM = KEY + ".contactBeforeDeadline";

    static final String NOBODY = "NOBODY";

    private FixedClockProcess() {}
}
