package iq.ihala.process.identity;

import iq.ihala.process.tasks.AppointedStep;
import iq.ihala.process.tasks.ForumRoute;
import iq.ihala.process.tasks.TaskOrder;
import iq.ihala.process.tasks.TaskPeople;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies the staff register into the engine's identity tables, where Tasklist, Cockpit and Admin look for people. */
@Component
public class EngineStaff {

    private static final String ENGINE_ADMINISTRATORS = "camunda-admin";
    private static final String MINISTRY_OF_THE_INTERIOR = "MOI";

    private final IdentityService identity;
    private final Staff staff;

    EngineStaff(IdentityService identity, Staff staff) {
        this.identity = identity;
        this.staff = staff;
    }

    /**
     * Registers a member, or replaces what was known, and gives the first password if the engine does not know the user yet.
     *
     * @param password used only for a new user; must satisfy the password policy
     */
    @Transactional
    public void register(StaffMember member, String password) {
        staff.register(member);
        User user = identity.createUserQuery().userId(member.user()).singleResult();
        if (user == null) {
            user = identity.newUser(member.user());
            user.setPassword(password);
        }
        user.setFirstName(member.displayName());
        user.setLastName("");
        user.setEmail(member.email());
        identity.saveUser(user);
        memberOf(member.user(), groupsOf(member));
    }

    /** Brings the engine's groups of a member to what the register of staff says now. */
    @Transactional
    public void copy(String user) {
        staff.find(user).ifPresent(member -> memberOf(user, groupsOf(member)));
    }

    private void memberOf(String user, Set<String> wanted) {
        Set<String> present = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        for (String group : wanted) {
            if (!present.contains(group)) {
                createIfMissing(group);
                identity.createMembership(user, group);
            }
        }
        for (String group : present) {
            if (!wanted.contains(group)) {
                identity.deleteMembership(user, group);
            }
        }
    }

    private void createIfMissing(String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(titleOf(id));
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /** In Arabic, for Admin; a partner's own group is named by its code, as in the directory. */
    private static String titleOf(String id) {
        if (HouseGroups.title(id) != null) {
            return HouseGroups.title(id);
        }
        return HouseGroups.TEAMS.stream()
                .filter(team -> TaskPeople.civil(team).equals(id))
                .map(team -> HouseGroups.title(team) + "، من غير وزارة الداخلية")
                .findFirst()
                .or(() -> AppointedStep.userOf(id).map(user -> "وسيط مختار: " + user))
                .or(() -> ForumRoute.roleIn(id).map(role -> HouseGroups.title(role) + ": " + ForumRoute.forumIn(id)))
                .orElseGet(() -> id.startsWith(HouseGroups.PARTNER)
                        ? id.replaceFirst("^" + HouseGroups.PARTNER + "[-_]*", "جهة شريكة: ")
                        : id);
    }

    /**
     * A focal point belongs to a group of its own organisation, so that no partner sees another's referrals. Whoever is not of
     * the Ministry of the Interior belongs to the narrower team to which danger, and a demand of the person's own, is open in a restricted case.
     */
    private static Set<String> groupsOf(StaffMember member) {
        Set<String> groups = new LinkedHashSet<>(member.groups());
        if (groups.contains(HouseGroups.PARTNER) && member.organisation() != null) {
            groups.add(TaskOrder.partnerGroup(member.organisation()));
        }
        ForumRoute.groupsOf(member).forEach(groups::add);
        if (!MINISTRY_OF_THE_INTERIOR.equals(member.staffType())) {
            member.groups().stream()
                    .filter(HouseGroups.TEAMS::contains)
                    .map(TaskPeople::civil)
                    .forEach(groups::add);
        }
        if (member.groups().stream().anyMatch(HouseGroups.APPOINTED::contains)) {
            groups.add(AppointedStep.groupOf(member.user()));
        }
        if (groups.contains(HouseGroups.ADMINISTRATOR)) {
            groups.add(ENGINE_ADMINISTRATORS);
        }
        return groups;
    }
}
