package iq.ihala.process.referralattendance;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.process.servicereferral.PartnerAccess;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** R06: only those to whom the referral is addressed say who came, and only of a day that has come. */
@Component
class RecordAttendanceAnswers implements StepRecorder {

    private static final String DATE = "attendanceDate";

    private final PartnerAccess access;
    private final Clock clock;

    RecordAttendanceAnswers(PartnerAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ReferralAttendanceProcess.ATTENDANCE_FORM;
    }

    @Override
    public void record(Step step) {
        access.require(step);
        boolean toCome = step.date(DATE)
                .filter(date -> date.isAfter(LocalDate.now(clock.withZone(WorkingCalendar.BASRA))))
                .isPresent();
        if (toCome && step.text("attendance").filter("CANCELLED"::equals).isEmpty()) {
            throw step.refuse(DATE, "هذا اليوم لم يأت بعد");
        }
    }
}
