package iq.ihala.process.databreach;

import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells people of the house about a breach, by its number only. */
@Component
class BreachNotice {

    private final Staff staff;
    private final Outbox outbox;

    BreachNotice(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    void send(String breach, String occasion, List<String> groups) {
        groups.stream()
                .flatMap(group -> staff.members(group).stream())
                .map(StaffMember::user)
                .distinct()
                .forEach(user -> outbox.mail(user, "BREACH_DUE", breach, breach + "/" + occasion + "/" + user));
    }
}
