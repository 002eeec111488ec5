package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.forms.FormOption;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Colleagues as choices of a form: those on duty first, never one with a conflict of interest. */
@Component
public class StaffOptions {

    private final Staff staff;

    StaffOptions(Staff staff) {
        this.staff = staff;
    }

    /** Members of these groups who may see the case. */
    public List<FormOption> of(CaseNumber caseNumber, List<String> groups, boolean onDutyOnly) {
        Set<String> conflicted = staff.conflicted(caseNumber.value());
        Map<String, StaffMember> found = new TreeMap<>();
        for (String group : groups) {
            List<StaffMember> members = onDutyOnly ? staff.onDuty(group) : staff.members(group);
            members.forEach(member -> found.put(member.user(), member));
        }
        return found.values().stream()
                .filter(member -> !conflicted.contains(member.user()))
                .sorted(Comparator.comparing(member -> !member.onDuty()))
                .map(StaffOptions::option)
                .toList();
    }

    static FormOption option(StaffMember member) {
        String sex = member.isFemale() ? "أنثى" : "ذكر";
        String duty = member.onDuty() ? "في الدوام الآن" : "خارج الدوام";
        return new FormOption(member.displayName() + " – " + sex + " – " + duty, member.user());
    }
}
