package iq.ihala.process.optionstalk;

import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: nobody is told on one person's word. */
@Component
class ConfirmDutyToReportAnswers implements StepRecorder {

    private final FourEyes fourEyes;

    ConfirmDutyToReportAnswers(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.DUTY_CONFIRMATION_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, OptionsTalkProcess.DUTY_FORM, "يؤكد وجوب الإخبار شخص غير الذي فحصه");
    }
}
