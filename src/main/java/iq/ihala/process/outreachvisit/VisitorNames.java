package iq.ihala.process.outreachvisit;

import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.Visitor;
import iq.ihala.volunteer.VolunteerWords;
import org.springframework.stereotype.Component;

/**
 * What a visitor is called on a form: the role's name of a member of staff; name and number of a volunteer, since whoever chooses or
 * calls somebody must know who it is. Shown when the form is read, kept by nobody.
 */
@Component
class VisitorNames {

    private final Staff staff;
    private final Roll roll;

    VisitorNames(Staff staff, Roll roll) {
        this.staff = staff;
        this.roll = roll;
    }

    String of(Visitor visitor) {
        String who = visitor.user() == null
                ? volunteer(visitor.roll())
                : staff.find(visitor.user()).map(StaffMember::displayName).orElse(visitor.user());
        return who + ("F".equals(visitor.sex()) ? " (امرأة)" : " (رجل)");
    }

    /** The same, with the telephone of a volunteer, to whom nothing is sent. */
    String withTelephone(Visitor visitor) {
        String telephone = visitor.roll() == null
                ? ""
                : roll.words(visitor.roll())
                        .map(words -> "، الهاتف \u2066" + words.telephone() + "\u2069")
                        .orElse("");
        return of(visitor) + telephone;
    }

    private String volunteer(Ref ref) {
        return roll.words(ref)
                        .map(VolunteerWords::name)
                        .map(name -> name + "، ")
                        .orElse("") + "متطوع/ة " + ref.value();
    }
}
