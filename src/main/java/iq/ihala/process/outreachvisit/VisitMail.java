package iq.ihala.process.outreachvisit;

import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Visits;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Mails about a visit: its number and nothing else. Volunteers have no account and are told by word. */
@Component
class VisitMail {

    private static final String OUTREACH = "outreach_unit";
    private static final String SUPERVISORS = "risk_reviewer";

    private final Visits visits;
    private final Staff staff;
    private final Outbox outbox;

    VisitMail(Visits visits, Staff staff, Outbox outbox) {
        this.visits = visits;
        this.staff = staff;
        this.outbox = outbox;
    }

    /** @param occasion tells one mail from another */
    void toVisitors(Ref ref, String template, String occasion) {
        visits.visitors(ref).stream()
                .filter(visitor -> visitor.user() != null)
                .forEach(visitor -> send(ref, visitor.user(), template, occasion));
    }

    /** Two people went into somebody's home and gave no word: whoever can telephone them learns it, and a supervisor too. */
    void askForThem(Ref ref, String occasion) {
        Stream.of(OUTREACH, SUPERVISORS)
                .flatMap(group -> staff.members(group).stream())
                .map(StaffMember::user)
                .distinct()
                .forEach(user -> send(ref, user, "VISIT_REMINDER", occasion));
    }

    private void send(Ref ref, String user, String template, String occasion) {
        outbox.mail(user, template, ref.value(), "visit/" + ref + "/" + template + "/" + occasion + "/" + user);
    }
}
