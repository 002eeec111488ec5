package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** The badge came back, or did not. */
@Component
class TakeBadgeBackAnswers implements StepRecorder {

    private final Roll roll;

    TakeBadgeBackAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.BADGE_BACK;
    }

    @Override
    public void record(Step step) {
        if (step.flag("badgeReturned")) {
            roll.badgeBack(VolunteerRollProcess.roll(step));
        }
    }
}
