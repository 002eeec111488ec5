package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** The guardian's own yes; without it nobody under 18 is taken. */
@Component
class AskGuardianAnswers implements StepRecorder {

    private final Roll roll;

    AskGuardianAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.GUARDIAN;
    }

    @Override
    public void record(Step step) {
        if (step.flag("guardianAgreed")) {
            roll.guardianAgreed(VolunteerRollProcess.roll(step));
        }
    }
}
