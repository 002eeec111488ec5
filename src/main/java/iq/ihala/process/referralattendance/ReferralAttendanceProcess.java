package iq.ihala.process.referralattendance;

/** Names of the diagram {@code referral-attendance}: from an accepted referral to the end of the service. */
public final class ReferralAttendanceProcess {

    public static final String KEY = "referral-attendance";

    static final String APPOINTMENT_FORM = KEY + ".tellAppointment";
    static final String ATTENDANCE_FORM = KEY + ".recordAttendance";
    static final String COMPLETION_FORM = KEY + ".recordCompletion";

    private ReferralAttendanceProcess() {}
}
