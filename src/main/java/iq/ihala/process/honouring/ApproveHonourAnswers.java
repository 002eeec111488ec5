package iq.ihala.process.honouring;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Honours;
import org.springframework.stereotype.Component;

/** The director's yes. */
@Component
class ApproveHonourAnswers implements StepRecorder {

    private final Honours honours;

    ApproveHonourAnswers(Honours honours) {
        this.honours = honours;
    }

    @Override
    public String form() {
        return HonouringProcess.APPROVE;
    }

    @Override
    public void record(Step step) {
        if (step.flag("honourApproved") && !honours.approve(HonouringProcess.honour(step), step.user())) {
            throw step.refuse("honourApproved", "لا موافقة قبل فحص الصلة بحالة.");
        }
    }
}
