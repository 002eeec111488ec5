package iq.ihala.process.volunteerroll;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.volunteer.Roll;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The age group is reckoned from the sealed day of birth, on the day on which it is asked. */
@ProcessBean("checkAge")
class CheckAge implements JavaDelegate {

    private final Roll roll;

    CheckAge(Roll roll) {
        this.roll = roll;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.VOLUNTEER_AGE.set(execution, roll.age(VolunteerRollProcess.roll(execution)));
    }
}
