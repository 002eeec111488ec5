package iq.ihala.process.volunteerroll;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Roll;
import org.springframework.stereotype.Component;

/** Fact {@code volunteerNotes}: what was written in earlier steps; nothing at first. */
@Component
class VolunteerNotes implements FormFact {

    private final Roll roll;

    VolunteerNotes(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String name() {
        return "volunteerNotes";
    }

    @Override
    public Object value(FactContext context) {
        return roll.notes(VolunteerRollProcess.roll(context)).orElse(null);
    }
}
