package iq.ihala.process.persondied;

import iq.ihala.process.common.FourEyes;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import org.springframework.stereotype.Component;

/** EV6: whether a death is reported is decided by two. */
@Component
class ConfirmDutyAfterDeathAnswers implements StepRecorder {

    private final FourEyes fourEyes;
    private final ReportsAfterDeath reports;

    ConfirmDutyAfterDeathAnswers(FourEyes fourEyes, ReportsAfterDeath reports) {
        this.fourEyes = fourEyes;
        this.reports = reports;
    }

    @Override
    public String form() {
        return PersonDiedProcess.CONFIRM_DUTY_FORM;
    }

    @Override
    public void record(Step step) {
        fourEyes.require(step, PersonDiedProcess.CHECK_DUTY_FORM, "من فحص وجوب الإخبار لا يؤكده: يلزم شخصاً ثانياً");
        reports.decide(step);
    }
}
