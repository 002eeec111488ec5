package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: without a second person's yes nobody is told (dossier §3.4). */
@Component
class ConfirmDutyToReportAnswers implements StepRecorder {

    private final FourEyes fourEyes;
    private final ConsentOverrides overrides;

    ConfirmDutyToReportAnswers(FourEyes fourEyes, ConsentOverrides overrides) {
        this.fourEyes = fourEyes;
        this.overrides = overrides;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.CONFIRM_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, OptionsTalkProcess.DUTY_FORM, "يقرر هذا شخص آخر غير من طلبه");
        overrides.decide(
                step.caseNumber(),
                OptionsTalkProcess.OVERRIDDEN,
                OptionsTalkProcess.DUTY_ITEM,
                step.text("legitimateBasis").map(LegitimateBasis::valueOf).orElse(LegitimateBasis.DUTY_TO_REPORT),
                step.flag("dutyConfirmed"),
                step.text("dutyConfirmedReason").orElse(null),
                step.user());
    }
}
