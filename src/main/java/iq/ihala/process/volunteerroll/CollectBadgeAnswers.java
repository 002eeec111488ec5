package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** The badge of who leaves came back, or did not. */
@Component
class CollectBadgeAnswers implements StepRecorder {

    private final Roll roll;

    CollectBadgeAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.COLLECT;
    }

    @Override
    public void record(Step step) {
        if (step.flag("badgeReturned")) {
            roll.badgeBack(VolunteerRollProcess.roll(step));
        }
    }
}
