package iq.ihala.process.lateduty;

import iq.ihala.casefile.OtherPersonNeededException;
import iq.ihala.process.common.DutyReport;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** S15: without a second person's yes nobody is told; the lawyer who asked is not the one (dossier §3.4). */
@Component
class ConfirmLateDutyAnswers implements StepRecorder {

    private final DutyReport duty;

    ConfirmLateDutyAnswers(DutyReport duty) {
        this.duty = duty;
    }

    @Override
    public String form() {
        return LateDutyProcess.CONFIRM_FORM;
    }

    @Override
    public void record(Step step) {
        try {
            duty.decide(step, DutyReport.LATE);
        } catch (OtherPersonNeededException sameUser) {
            throw new RefusedAnswer("يقرر هذا شخص آخر غير من طلبه");
        }
    }
}
