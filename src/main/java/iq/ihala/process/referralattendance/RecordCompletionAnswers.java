package iq.ihala.process.referralattendance;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.process.servicereferral.PartnerAccess;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** R07: only those to whom the referral is addressed end it, and only with a day that has come. */
@Component
class RecordCompletionAnswers implements StepRecorder {

    private static final String DATE = "serviceEndDate";

    private final PartnerAccess access;
    private final Clock clock;

    RecordCompletionAnswers(PartnerAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String form() {
        return ReferralAttendanceProcess.COMPLETION_FORM;
    }

    @Override
    public void record(Step step) {
        access.require(step);
        if (step.date(DATE)
                .filter(date -> date.isAfter(LocalDate.now(clock.withZone(WorkingCalendar.BASRA))))
                .isPresent()) {
            throw step.refuse(DATE, "هذا اليوم لم يأت بعد");
        }
    }
}
