package iq.ihala.process.tasks;

import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Who is to be reminded of a step: whoever holds it, else those who may take it and are on duty, else all who may take it. */
@Component
public class StepHolders {

    private static final String MINISTRY = "MOI";

    private final Staff staff;

    StepHolders(Staff staff) {
        this.staff = staff;
    }

    /** User names; nobody with a conflict of interest, and of partners only those of the addressed organisation. */
    public List<String> of(TaskEntity task) {
        if (task.getAssignee() != null) {
            return List.of(task.getAssignee());
        }
        Set<String> conflicted = staff.conflicted(TaskPeople.caseNumber(task).value());
        List<StaffMember> all = TaskPeople.openTo(task).stream()
                .flatMap(this::members)
                .filter(member -> !conflicted.contains(member.user()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(java.util.LinkedHashSet::new), List::copyOf));
        List<StaffMember> present = all.stream().filter(StaffMember::onDuty).toList();
        return (present.isEmpty() ? all : present)
                .stream().map(StaffMember::user).distinct().sorted().toList();
    }

    private Stream<StaffMember> members(String group) {
        if (group.startsWith(TaskOrder.partnerGroup(""))) {
            String organisation = group.substring(TaskOrder.partnerGroup("").length());
            return staff.members(TaskPeople.PARTNER).stream()
                    .filter(member -> organisation.equals(member.organisation()));
        }
        if (AppointedStep.userOf(group).isPresent()) {
            return AppointedStep.userOf(group).flatMap(staff::find).stream();
        }
        if (group.endsWith(TaskPeople.CIVIL)) {
            String team = group.substring(0, group.length() - TaskPeople.CIVIL.length());
            return staff.members(team).stream().filter(member -> !MINISTRY.equals(member.staffType()));
        }
        return staff.members(group).stream();
    }
}
