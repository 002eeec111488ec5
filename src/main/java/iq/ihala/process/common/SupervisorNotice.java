package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells the supervisors by mail that a case needs them: those on duty, else all; nobody with a conflict of interest. The mail
 * holds the case number and nothing else. What cannot wait for a mail is an alarm, see {@link DangerSignals}.
 */
@Component
public class SupervisorNotice {

    private final Staff staff;
    private final Outbox outbox;

    SupervisorNotice(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    /** @param occasion what it is about, without a person's words; each supervisor is told once of the same occasion */
    public void send(CaseNumber caseNumber, String occasion) {
        Set<String> conflicted = staff.conflicted(caseNumber.value());
        List<StaffMember> onDuty = staff.onDuty(SupervisorAlarm.SUPERVISORS);
        (onDuty.isEmpty() ? staff.members(SupervisorAlarm.SUPERVISORS) : onDuty)
                .stream()
                        .map(StaffMember::user)
                        .filter(user -> !conflicted.contains(user))
                        .forEach(user ->
                                outbox.mail(user, "ATTENTION_NEEDED", caseNumber.value(), occasion + "/" + user));
    }
}
