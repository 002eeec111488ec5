package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/**
 * S15: there is no duty to report an offence that only the victim's complaint can move (dossier §6.2). Where there
 * is one, or the lawyer is not sure, she asks to act without consent, and a supervisor decides.
 */
@Component
class CheckDutyToReportAnswers implements StepRecorder {

    private final ConsentOverrides overrides;

    CheckDutyToReportAnswers(ConsentOverrides overrides) {
        this.overrides = overrides;
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
            overrides.ask(new OverrideAsked(
                    step.caseNumber(),
                    OptionsTalkProcess.OVERRIDDEN,
                    OptionsTalkProcess.DUTY_ITEM,
                    LegitimateBasis.DUTY_TO_REPORT,
                    step.text("decisionNote").orElseThrow(),
                    step.user()));
        }
    }
}
