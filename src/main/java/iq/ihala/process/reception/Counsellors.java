package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which counsellor a person is given (dossier §2 rule 1, S02): never one against the wish, never one in conflict. */
@Component
class Counsellors {

    private static final String GROUP = "intake_counsellor";

    private final Staff staff;
    private final CaseFiles caseFiles;
    private final TaskService tasks;

    Counsellors(Staff staff, CaseFiles caseFiles, TaskService tasks) {
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.tasks = tasks;
    }

    /** Who is on duty and has no conflict of interest with this case. */
    List<StaffMember> onDuty(CaseNumber caseNumber) {
        return staff.onDutyFor(caseNumber.value(), GROUP);
    }

    static boolean suits(StaffMember member, String wish) {
        return ReceptionProcess.NO_PREFERENCE.equals(wish) || member.sex().equals(wish);
    }

    /**
     * The counsellor who fits the wish: the one who already talked to the person at the safety check, else the one with the
     * fewest open tasks, so that nobody tells the story to one more stranger without need.
     *
     * @param scope the reception in which the safety check was made
     */
    Optional<StaffMember> choose(CaseNumber caseNumber, String scope, String wish) {
        List<StaffMember> fitting = onDuty(caseNumber).stream()
                .filter(member -> suits(member, wish))
                .toList();
        String known = caseFiles
                .lastStep(caseNumber, scope, ReceptionProcess.CHECK_SAFETY)
                .map(StepAnswers::by)
                .orElse("");
        Optional<StaffMember> same =
                fitting.stream().filter(member -> member.user().equals(known)).findFirst();
        return same.isPresent() || fitting.size() <= 1
                ? same.or(() -> fitting.stream().findFirst())
                : leastBusy(fitting);
    }

    private Optional<StaffMember> leastBusy(List<StaffMember> fitting) {
        return fitting.stream()
                .map(member -> new Load(
                        member,
                        tasks.createTaskQuery().taskAssignee(member.user()).count()))
                .min(Comparator.comparingLong(Load::openTasks))
                .map(Load::member);
    }

    private record Load(StaffMember member, long openTasks) {}
}
