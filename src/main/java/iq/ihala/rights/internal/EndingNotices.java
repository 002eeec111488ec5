package iq.ihala.rights.internal;

import iq.ihala.notification.Outbox;
import iq.ihala.rights.Retention;
import iq.ihala.rights.Retention.Due;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the data-protection officers of files that end soon, once for each file and end, by the case number only. */
@Component
class EndingNotices {

    private final Retention retention;
    private final Staff staff;
    private final Outbox outbox;

    EndingNotices(Retention retention, Staff staff, Outbox outbox) {
        this.retention = retention;
        this.staff = staff;
        this.outbox = outbox;
    }

    @Transactional
    public void send() {
        retention.dueSoon().stream().filter(due -> !due.onHold()).forEach(this::tell);
    }

    private void tell(Due due) {
        String number = due.caseNumber().value();
        staff.members(Office.DPO).stream()
                .map(StaffMember::user)
                .filter(user -> !staff.hasConflict(user, number))
                .forEach(user -> outbox.mail(
                        user, "FILE_ENDING", number, "ending/" + number + "/" + due.keptUntil() + "/" + user));
    }
}
