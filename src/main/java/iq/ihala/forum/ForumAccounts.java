package iq.ihala.forum;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who signs in for a forum. Accounts are made by administrators; here one is given to a forum, as its chair or a member. Only accounts
 * that are for forums and nothing else: nobody who works on cases becomes one of the forum by a click.
 */
@Service
@Transactional
public class ForumAccounts {

    private static final String CHAIR = "forum_chair";
    private static final String MEMBER = "forum_member";
    private static final Set<String> ROLES = Set.of(CHAIR, MEMBER);

    private final Staff staff;
    private final Forums forums;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ForumAccounts(Staff staff, Forums forums, AuditTrail audit, ApplicationEventPublisher events) {
        this.staff = staff;
        this.forums = forums;
        this.audit = audit;
        this.events = events;
    }

    /** Those who sign in for this forum, the chair first. */
    public List<StaffMember> of(String forum) {
        return everybody().filter(member -> forum.equals(member.organisation())).toList();
    }

    /** Accounts for forums that belong to no forum. */
    public List<StaffMember> free() {
        return everybody().filter(member -> member.organisation() == null).toList();
    }

    /**
     * Gives a free account to the forum. A chair takes the place of the one before, who stays a member.
     *
     * @throws IllegalArgumentException if there is no such forum, or no such account that is free
     */
    public void give(String forum, String user, boolean chair, String by) {
        StaffMember member = free().stream()
                .filter(one -> one.user().equals(user) && forums.find(forum).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such forum or free account"));
        if (chair) {
            of(forum).stream().filter(one -> one.isIn(CHAIR)).forEach(one -> keep(one, MEMBER, forum));
        }
        keep(member, chair ? CHAIR : MEMBER, forum);
        remember(forum, by, chair ? "CHAIR" : "MEMBER");
    }

    /** @throws IllegalArgumentException if the account is not of this forum */
    public void take(String forum, String user, String by) {
        StaffMember member = of(forum).stream()
                .filter(one -> one.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not of this forum"));
        keep(member, MEMBER, null);
        remember(forum, by, "TAKEN");
    }

    /** Whether an account is for forums and nothing else. */
    public static boolean isForForums(StaffMember member) {
        return !member.groups().isEmpty() && ROLES.containsAll(member.groups());
    }

    private Stream<StaffMember> everybody() {
        return staff.everyone().stream()
                .filter(ForumAccounts::isForForums)
                .sorted(Comparator.comparing((StaffMember member) -> !member.isIn(CHAIR))
                        .thenComparing(StaffMember::user));
    }

    private void keep(StaffMember member, String role, String forum) {
        staff.register(new StaffMember(
                member.user(),
                member.displayName(),
                member.sex(),
                member.staffType(),
                Set.of(role),
                member.onDuty(),
                forum,
                member.email()));
        events.publishEvent(new ForumPeopleChanged(member.user()));
    }

    private void remember(String forum, String by, String what) {
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "forum/account", by, "forum=" + forum + ",act=" + what));
    }
}
