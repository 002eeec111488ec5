package iq.ihala.process.lateduty;

import iq.ihala.process.common.DutyReport;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: the least is said, and only on the second person's yes. */
@Component
class MakeLateReportAnswers implements StepRecorder {

    private final DutyReport duty;

    MakeLateReportAnswers(DutyReport duty) {
        this.duty = duty;
    }

    @Override
    public String form() {
        return LateDutyProcess.REPORT_FORM;
    }

    @Override
    public void permit(Step step) {
        duty.permit(step, DutyReport.LATE);
    }

    @Override
    public void record(Step step) {
        // What was said is kept with the step; that it was allowed stands in the register.
    }
}
