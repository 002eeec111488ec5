package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** The yearly review's note. */
@Component
class ReviewVolunteerAnswers implements StepRecorder {

    private final Roll roll;

    ReviewVolunteerAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.REVIEW;
    }

    @Override
    public void record(Step step) {
        roll.reviewed(
                VolunteerRollProcess.roll(step), step.text("volunteerNote").orElse(null));
    }
}
