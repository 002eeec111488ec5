package iq.ihala.staff;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Someone who works here or for a partner (dossier §2).
 *
 * @param user sign-in name: lower-case letters, digits, dots, dashes, underscores, at most 40
 * @param sex {@code F} or {@code M}: a person may ask to be received by a woman or by a man
 * @param staffType {@code MOI}, {@code NGO}, {@code IOM}, {@code MOLSA} or {@code MOH}: the duty to report differs
 * @param groups group ids of dossier §2, such as {@code case_worker}
 * @param organisation provider id of a {@code partner_focal}, else null
 * @param email where staff mail goes, or null
 */
public record StaffMember(
        String user,
        String displayName,
        String sex,
        String staffType,
        Set<String> groups,
        boolean onDuty,
        String organisation,
        String email) {

    private static final Pattern USER = Pattern.compile("[a-z0-9._-]{1,40}");

    public StaffMember {
        if (!USER.matcher(user).matches()) {
            throw new IllegalArgumentException("A sign-in name is 1 to 40 of a-z, 0-9, dot, dash and underscore");
        }
        if (!Set.of("F", "M").contains(sex)) {
            throw new IllegalArgumentException("Sex of staff is F or M");
        }
        if (!Set.of("MOI", "NGO", "IOM", "MOLSA", "MOH").contains(staffType)) {
            throw new IllegalArgumentException("Staff type is MOI, NGO, IOM, MOLSA or MOH");
        }
        groups = Set.copyOf(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    public boolean isFemale() {
        return "F".equals(sex);
    }
}
