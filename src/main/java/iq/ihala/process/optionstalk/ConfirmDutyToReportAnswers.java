package iq.ihala.process.optionstalk;

import iq.ihala.process.common.DutyReport;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: without a second person's yes nobody is told (dossier §3.4). */
@Component
class ConfirmDutyToReportAnswers implements StepRecorder {

    private final FourEyes fourEyes;
    private final DutyReport duty;

    ConfirmDutyToReportAnswers(FourEyes fourEyes, DutyReport duty) {
        this.fourEyes = fourEyes;
        this.duty = duty;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.CONFIRM_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, OptionsTalkProcess.DUTY_FORM, "يقرر هذا شخص آخر غير من طلبه");
        duty.decide(step, DutyReport.IN_THE_TALK);
    }
}
