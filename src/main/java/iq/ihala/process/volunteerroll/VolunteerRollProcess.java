package iq.ihala.process.volunteerroll;

import iq.ihala.process.HouseProcesses;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.Step;
import iq.ihala.volunteer.Ref;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the diagram {@code volunteer-roll} that code needs. Its business key is the roll number's code; of the person the engine knows nothing. */
final class VolunteerRollProcess {

    static final String KEY = HouseProcesses.VOLUNTEER_ROLL;

    /** Somebody leaves, whatever is under way. */
    static final String LEAVES = "VolunteerLeaves";

    private static final String FORM = KEY + ".";

    static final String GUARDIAN = FORM + "askGuardian";
    static final String REFERENCES = FORM + "checkReferences";
    static final String INTERVIEW = FORM + "interviewVolunteer";
    static final String SIGN = FORM + "signCode";
    static final String TRAIN = FORM + "trainVolunteer";
    static final String REVIEW = FORM + "reviewVolunteer";
    static final String BADGE_BACK = FORM + "takeBadgeBack";
    static final String COLLECT = FORM + "collectBadge";

    private VolunteerRollProcess() {}

    static Ref roll(Step step) {
        return Ref.ofCode(step.find(Variables.VOLUNTEER_ROLL).orElseThrow());
    }

    static Ref roll(FactContext context) {
        return Ref.ofCode(context.find(Variables.VOLUNTEER_ROLL).orElseThrow());
    }

    static Ref roll(DelegateExecution execution) {
        return Ref.ofCode(Variables.VOLUNTEER_ROLL.get(execution));
    }
}
