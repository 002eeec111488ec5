package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentCode;

/** Names of the diagram {@code options-talk}. */
public final class OptionsTalkProcess {

    public static final String KEY = "options-talk";

    /** In the place of which consent the duty to report stands, and the item by which it is kept. */
    static final ConsentCode OVERRIDDEN = ConsentCode.C_POLICE;

    static final String DUTY_ITEM = "DUTY_TO_REPORT";

    static final String CONFIRM_FORM = KEY + ".confirmDutyToReport";
    static final String SAFETY_PLAN_FORM = KEY + ".makeSafetyPlan";
    static final String OPTIONS_FORM = KEY + ".talkOptions";
    static final String CONSENT_FORM = KEY + ".askConsent";
    static final String DUTY_FORM = KEY + ".checkDutyToReport";
    static final String TELLING_FORM = KEY + ".tellPersonFirst";
    static final String REPORT_FORM = KEY + ".makeMinimumReport";

    private OptionsTalkProcess() {}
}
