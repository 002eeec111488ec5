package iq.ihala.forum;

import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Who may look at which forum (dossier §2). Chair and member see their own; the outreach unit, the supervisors and the director see
 * all. What a person wrote is read by the chair and the outreach unit from the beginning, by members once the meeting has made it a
 * matter of the forum: before that it may still be one person's own trouble. The director reads codes only.
 */
@Service
public class ForumSight {

    private static final Set<String> ALL = Set.of("outreach_unit", "risk_reviewer", "governorate_director");
    private static final Set<String> OWN = Set.of("forum_chair", "forum_member");
    private static final String OFFICE_MANAGER = "risk_reviewer";
    private static final Set<String> KEEPERS = Set.of("outreach_unit", "sysadmin");

    private final Staff staff;
    private final Forums forums;

    ForumSight(Staff staff, Forums forums) {
        this.staff = staff;
        this.forums = forums;
    }

    /** The forums that this user may look at. */
    public List<Forum> seenBy(String user) {
        return forums.all().stream().filter(forum -> sees(user, forum.code())).toList();
    }

    /** Whether there is a forum at all that this user may look at. */
    public boolean seesAny(String user) {
        return staff.find(user)
                .filter(member -> isAny(member, ALL)
                        || isAny(member, KEEPERS)
                        || (isAny(member, OWN) && member.organisation() != null))
                .isPresent();
    }

    public boolean sees(String user, String forum) {
        return staff.find(user)
                .filter(member -> isAny(member, ALL)
                        || isAny(member, KEEPERS)
                        || (isAny(member, OWN) && forum.equals(member.organisation())))
                .isPresent();
    }

    /** Whether the user reads what was written about the issue. */
    public boolean reads(String user, Issue issue) {
        return staff.find(user)
                .filter(member -> member.isIn("outreach_unit")
                        || (forumOf(member, issue)
                                && (member.isIn("forum_chair")
                                        || (member.isIn("forum_member") && issue.solution() != null))))
                .isPresent();
    }

    /** Whether the user reads the minutes of this forum's meetings. */
    public boolean readsMinutes(String user, String forum) {
        return staff.find(user)
                .filter(member ->
                        member.isIn("outreach_unit") || (isAny(member, OWN) && forum.equals(member.organisation())))
                .isPresent();
    }

    /** Whether the user keeps the list of forums. */
    public boolean keeps(String user) {
        return staff.find(user).filter(member -> isAny(member, KEEPERS)).isPresent();
    }

    /** Whether the user keeps the rolls: supervisors stand in for the office manager (ADR 21). */
    public boolean keepsRoll(String user) {
        return staff.find(user).filter(member -> member.isIn(OFFICE_MANAGER)).isPresent();
    }

    /** Whether the user may see the patterns: everybody who sees a forum. */
    public boolean seesPatterns(String user) {
        return seesAny(user);
    }

    private static boolean forumOf(StaffMember member, Issue issue) {
        return issue.forum().equals(member.organisation());
    }

    private static boolean isAny(StaffMember member, Set<String> groups) {
        return groups.stream().anyMatch(member::isIn);
    }
}
