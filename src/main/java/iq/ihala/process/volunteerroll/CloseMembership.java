package iq.ihala.process.volunteerroll;

import iq.ihala.process.ProcessBean;
import iq.ihala.volunteer.Roll;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The end of a row of somebody who left, by own wish or by the centre's. */
@ProcessBean("closeMembership")
class CloseMembership implements JavaDelegate {

    private final Roll roll;

    CloseMembership(Roll roll) {
        this.roll = roll;
    }

    @Override
    public void execute(DelegateExecution execution) {
        roll.end(VolunteerRollProcess.roll(execution), "LEFT");
    }
}
