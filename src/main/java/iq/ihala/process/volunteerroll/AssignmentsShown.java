package iq.ihala.process.volunteerroll;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Roll;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fact {@code assignmentsShown}: what the volunteer was given to do. */
@Component
class AssignmentsShown implements FormFact {

    private final Roll roll;

    AssignmentsShown(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String name() {
        return "assignmentsShown";
    }

    @Override
    public Object value(FactContext context) {
        String all = roll.assignments(VolunteerRollProcess.roll(context)).stream()
                .map(one -> one.arabic() + " – " + ArabicDates.day(one.fromOn()))
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "لم يُكلَّف بشيء بعد." : all;
    }
}
