package iq.ihala.process.tasks;

import iq.ihala.staff.StaffMember;
import java.util.Set;

/**
 * Who may be given a task, and so read its answers: a member of one of the teams that the task is open to. The staff register
 * counts, not the engine's groups: those an administrator may change.
 */
final class Entitlement {

    private static final String PARTNER = "partner_focal";

    private Entitlement() {}

    /** @param open the groups whose task it is; of partners only those of the member's own organisation count */
    static boolean of(StaffMember member, Set<String> open) {
        return member.groups().stream()
                .map(group -> PARTNER.equals(group) ? TaskOrder.partnerGroup(member.organisation()) : group)
                .anyMatch(open::contains);
    }
}
