package iq.ihala.process.demo;

import iq.ihala.staff.StaffMember;
import java.util.Set;

/**
 * One invented person of the demonstration.
 *
 * @param group of the engine
 * @param organisation of a partner, or the forum of somebody of a forum; null otherwise
 * @param findsArabic what there is to do after signing in
 */
record DemoPerson(
        String user,
        String sex,
        String staffType,
        String group,
        String organisation,
        String roleArabic,
        String roleEnglish,
        String findsArabic,
        String findsEnglish) {

    private static final Set<String> OFF_DUTY = Set.of("case.night");

    StaffMember member() {
        return new StaffMember(
                user,
                roleArabic,
                sex,
                staffType,
                Set.of(group),
                !OFF_DUTY.contains(user),
                organisation,
                user + "@demo.example");
    }
}
