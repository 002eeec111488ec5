package iq.ihala.process.optionstalk;

import iq.ihala.process.common.DutyReport;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: the person knows before anybody else does (dossier §3.4). */
@Component
class TellPersonFirstAnswers implements StepRecorder {

    private final DutyReport duty;

    TellPersonFirstAnswers(DutyReport duty) {
        this.duty = duty;
    }

    @Override
    public String form() {
        return OptionsTalkProcess.TELLING_FORM;
    }

    @Override
    public void record(Step step) {
        duty.tell(step, DutyReport.IN_THE_TALK);
    }
}
