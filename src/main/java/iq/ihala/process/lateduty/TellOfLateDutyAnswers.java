package iq.ihala.process.lateduty;

import iq.ihala.process.common.DutyReport;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: the person knows of the late duty before anybody else does (dossier §3.4). */
@Component
class TellOfLateDutyAnswers implements StepRecorder {

    private final DutyReport duty;

    TellOfLateDutyAnswers(DutyReport duty) {
        this.duty = duty;
    }

    @Override
    public String form() {
        return LateDutyProcess.TELLING_FORM;
    }

    @Override
    public void record(Step step) {
        duty.tell(step, DutyReport.LATE);
    }
}
