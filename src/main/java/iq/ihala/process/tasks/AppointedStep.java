package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Steps that are not there for a whole team but for the one whom a supervisor has chosen, such as a mediator: nobody else of the team
 * learns of the case. Without anybody chosen they wait at the supervisor.
 */
public interface AppointedStep {

    /** Begins the name of a group that one member is in. */
    String GROUP = "appointed-";

    /** Whether this is such a step. */
    boolean owns(DelegateTask task);

    /**
     * Those who were chosen for this case. A step of one is that one's at once; a step of several is open to each of them, and whoever
     * takes it has it.
     */
    List<String> appointees(CaseNumber caseNumber);

    /** The engine group of one member alone, by which a step is opened to some of a team and not to the others. */
    static String groupOf(String user) {
        return GROUP + user;
    }

    /** Whose group this is; empty for any other group. */
    static Optional<String> userOf(String group) {
        return group.startsWith(GROUP) ? Optional.of(group.substring(GROUP.length())) : Optional.empty();
    }

    /** Whether this member may be chosen for this case at all. */
    boolean isEligible(StaffMember member, CaseNumber caseNumber);
}
