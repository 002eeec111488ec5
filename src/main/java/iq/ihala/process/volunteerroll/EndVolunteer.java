package iq.ihala.process.volunteerroll;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.volunteer.Roll;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The end of a row that was refused or not renewed; why is a code. */
@ProcessBean("endVolunteer")
class EndVolunteer implements JavaDelegate {

    private final Roll roll;

    EndVolunteer(Roll roll) {
        this.roll = roll;
    }

    @Override
    public void execute(DelegateExecution execution) {
        roll.end(VolunteerRollProcess.roll(execution), reason(execution));
    }

    private static String reason(DelegateExecution execution) {
        if (Variables.VOLUNTEER_AGE.find(execution).filter("TOO_YOUNG"::equals).isPresent()) {
            return "AGE";
        }
        if (Variables.GUARDIAN_AGREED.find(execution).filter(agreed -> !agreed).isPresent()) {
            return "GUARDIAN";
        }
        return Variables.REVIEW_CHOICE.find(execution).isPresent() ? "REVIEW" : "NOT_TAKEN";
    }
}
