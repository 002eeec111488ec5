package iq.ihala.process.referralattendance;

import iq.ihala.process.common.SafeTalk;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** R05a: the step is done when the person knows the appointment, not before. */
@Component
class TellAppointmentAnswers implements StepRecorder {

    @Override
    public String form() {
        return ReferralAttendanceProcess.APPOINTMENT_FORM;
    }

    @Override
    public void record(Step step) {
        SafeTalk.requireSafe(step);
        if (!step.flag("appointmentTold")) {
            throw step.refuse(
                    "appointmentTold", "لم يعرف الشخص الموعد بعد: تبقى المهمة مفتوحة وتُعاد المحاولة في الوقت الآمن");
        }
    }
}
