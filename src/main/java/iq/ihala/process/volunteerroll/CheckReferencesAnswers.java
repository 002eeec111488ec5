package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** Identity seen and references asked: fit only if both were. */
@Component
class CheckReferencesAnswers implements StepRecorder {

    private final Roll roll;

    CheckReferencesAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.REFERENCES;
    }

    @Override
    public void record(Step step) {
        boolean fit = step.text("volunteerDecision").filter("FIT"::equals).isPresent();
        if (fit && !(step.flag("identitySeen") && step.flag("referencesAsked"))) {
            throw step.refuse("volunteerDecision", "لا يُقبل أحد قبل رؤية هويته وسؤال معرّفيه.");
        }
        if (fit) {
            roll.checked(
                    VolunteerRollProcess.roll(step),
                    step.user(),
                    step.text("volunteerNote").orElse(null));
        }
    }
}
