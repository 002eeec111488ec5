package iq.ihala.process.common;

import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Mails about a forum's work: the number of the month and nothing else. */
@Component
public class ForumMail {

    private static final String OFFICE_MANAGER = "risk_reviewer";

    private final Staff staff;
    private final Outbox outbox;

    ForumMail(Staff staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    /**
     * To the chair and the members of one forum.
     *
     * @param occasion what makes this mail another one than the last
     */
    public void toForum(String forum, String template, String number, String occasion) {
        Stream.of("forum_chair", "forum_member")
                .flatMap(role -> staff.members(role).stream())
                .filter(member -> forum.equals(member.organisation()))
                .map(StaffMember::user)
                .distinct()
                .forEach(user -> send(user, template, number, occasion));
    }

    /** To everybody of these groups. */
    public void toGroups(Set<String> groups, String template, String month, String occasion) {
        groups.stream()
                .flatMap(group -> staff.members(group).stream())
                .map(StaffMember::user)
                .distinct()
                .forEach(user -> send(user, template, month.replace('_', '-'), occasion));
    }

    /** The dossier names no group for the office manager (ADR 21): all supervisors are told. */
    public void toOfficeManager(String month, String occasion) {
        toGroups(Set.of(OFFICE_MANAGER), "FORUM_LATE", month, occasion);
    }

    private void send(String user, String template, String number, String occasion) {
        outbox.mail(user, template, number, "forum/" + template + "/" + occasion + "/" + user);
    }
}
