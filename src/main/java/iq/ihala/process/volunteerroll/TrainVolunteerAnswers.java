package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.volunteer.Roll;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The training counts once all its parts were trained. */
@Component
class TrainVolunteerAnswers implements StepRecorder {

    private static final Set<String> ALL = Set.of("LISTENING", "SAFETY", "SECRECY", "LIMITS");

    private final Roll roll;

    TrainVolunteerAnswers(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String form() {
        return VolunteerRollProcess.TRAIN;
    }

    @Override
    public void record(Step step) {
        if (!step.list("trainingTopics").containsAll(ALL)) {
            throw step.refuse("trainingTopics", "لا هوية قبل التدريب على الأربعة كلها.");
        }
        roll.trained(VolunteerRollProcess.roll(step));
    }
}
