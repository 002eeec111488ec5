package iq.ihala.process.volunteerroll;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.volunteer.Roll;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A badge for a year; the domain refuses it if a check, the signatures, the training or a guardian's consent is missing. */
@ProcessBean("giveBadge")
class GiveBadge implements JavaDelegate {

    private final Roll roll;

    GiveBadge(Roll roll) {
        this.roll = roll;
    }

    @Override
    public void execute(DelegateExecution execution) {
        roll.giveBadge(VolunteerRollProcess.roll(execution));
        Variables.BADGE_GIVEN.set(execution, true);
    }
}
