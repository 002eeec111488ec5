package iq.ihala.process.optionstalk;

/** Names of the diagram {@code options-talk}. */
public final class OptionsTalkProcess {

    public static final String KEY = "options-talk";

    static final String CONFIRM_FORM = KEY + ".confirmDutyToReport";
    static final String SAFETY_PLAN_FORM = KEY + ".makeSafetyPlan";
    static final String OPTIONS_FORM = KEY + ".talkOptions";
    static final String CONSENT_FORM = KEY + ".askConsent";
    static final String DUTY_FORM = KEY + ".checkDutyToReport";
    static final String TELLING_FORM = KEY + ".tellPersonFirst";
    static final String REPORT_FORM = KEY + ".makeMinimumReport";

    private OptionsTalkProcess() {}
}
