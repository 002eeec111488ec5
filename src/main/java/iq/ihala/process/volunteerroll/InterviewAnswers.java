package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** What the interview found, by a second person. */
@Component
class InterviewAnswers implements StepRecorder {

    private final Roll roll;

    InterviewAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.INTERVIEW;
    }

    @Override
    public void record(Step step) {
        if (step.text("volunteerDecision").filter("FIT"::equals).isPresent()) {
            roll.interviewed(
                    VolunteerRollProcess.roll(step),
                    step.user(),
                    step.text("volunteerNote").orElse(null));
        }
    }
}
