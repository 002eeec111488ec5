package iq.ihala.process.tasks;

import iq.ihala.process.Variables;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * A forum's step goes to that forum's own people and to no other forum (dossier §2). The register of staff says in which forum a
 * chair or member is, as it says of which organisation a partner's focal point is. A forum without a chair who signs in is led by the
 * outreach unit.
 */
@Component
public class ForumRoute {

    private static final String CHAIR = "forum_chair";
    private static final String OUTREACH = "outreach_unit";
    private static final Set<String> ROLES = Set.of(CHAIR, "forum_member");
    private static final String SEPARATOR = "-";

    private final Staff staff;

    ForumRoute(Staff staff) {
        this.staff = staff;
    }

    /** The engine groups of a member's own forum, besides those of the role. */
    public static List<String> groupsOf(StaffMember member) {
        return member.organisation() == null
                ? List.of()
                : member.groups().stream()
                        .filter(ROLES::contains)
                        .map(role -> role + SEPARATOR + member.organisation())
                        .toList();
    }

    /** The role that such a group is of; empty for any other group. */
    public static Optional<String> roleIn(String group) {
        return ROLES.stream().filter(role -> group.startsWith(role + SEPARATOR)).findFirst();
    }

    /** The forum that such a group is of. */
    public static String forumIn(String group) {
        return group.substring(group.indexOf(SEPARATOR) + 1);
    }

    /** The group under which a role of this member counts: of the forums only her own. */
    static String entitled(String role, StaffMember member) {
        return ROLES.contains(role) ? role + SEPARATOR + member.organisation() : role;
    }

    static boolean isRole(String group) {
        return ROLES.contains(group);
    }

    /** Closes the step to all forums and opens it to its own. */
    void narrow(DelegateTask task) {
        Optional<String> forum = Variables.FORUM_ID.find(task);
        for (String role : TaskPeople.openTo(task)) {
            if (ROLES.contains(role)) {
                RestrictedRoute.close(role, (TaskEntity) task);
                forum.ifPresent(code -> task.addCandidateGroup(role + SEPARATOR + code));
                if (CHAIR.equals(role) && !hasChair(forum)) {
                    task.addCandidateGroup(OUTREACH);
                }
            }
        }
    }

    private boolean hasChair(Optional<String> forum) {
        return staff.members(CHAIR).stream().anyMatch(member -> forum.filter(code -> code.equals(member.organisation()))
                .isPresent());
    }
}
