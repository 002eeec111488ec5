package iq.ihala.process.volunteerroll;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** Code of conduct and secrecy: signed means both. */
@Component
class SignCodeAnswers implements StepRecorder {

    private final Roll roll;

    SignCodeAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.SIGN;
    }

    @Override
    public void record(Step step) {
        boolean signed = step.flag("conductSigned") && step.flag("secrecySigned");
        step.set(Variables.CODE_SIGNED, signed);
        if (signed) {
            roll.signed(VolunteerRollProcess.roll(step));
        }
    }
}
