package iq.ihala.process.optionstalk;

import iq.ihala.process.common.DutyReport;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * S15: there is no duty to report an offence that only the victim's complaint can move (dossier §6.2). Where there
 * is one, or the lawyer is not sure, she asks to act without consent, and a supervisor decides.
 */
@Component
class CheckDutyToReportAnswers implements StepRecorder {

    private final DutyReport duty;

    CheckDutyToReportAnswers(DutyReport duty) {
        this.duty = duty;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.DUTY_FORM;
    }

    @Override
    public void record(Step step) {
        if (step.flag("offenceComplaintOnly") && step.flag("dutyToReport")) {
            throw step.refuse("dutyToReport", "لا يجب الإخبار عن جريمة لا تُحرَّك إلا بشكوى");
        }
        if (!step.text("dutyToReport").filter("NONE"::equals).isPresent()) {
            duty.ask(step, DutyReport.IN_THE_TALK, step.text("decisionNote").orElseThrow());
        }
    }
}
