package iq.ihala.process.lateduty;

/** Names of the diagram {@code late-duty}. */
public final class LateDutyProcess {

    public static final String KEY = "late-duty";

    static final String CONFIRM_FORM = KEY + ".confirmLateDuty";
    static final String TELLING_FORM = KEY + ".tellOfLateDuty";
    static final String REPORT_FORM = KEY + ".makeLateReport";

    private LateDutyProcess() {}
}
