package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.staff.StaffMember;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Steps that are not there for a whole team but for the one whom a supervisor has chosen, such as a mediator: nobody else of the team
 * learns of the case. Without anybody chosen they wait at the supervisor.
 */
public interface AppointedStep {

    /** Whether this is such a step. */
    boolean owns(DelegateTask task);

    /** The user who was chosen for this case. */
    Optional<String> appointee(CaseNumber caseNumber);

    /** Whether this member may be chosen for this case at all. */
    boolean isEligible(StaffMember member, CaseNumber caseNumber);
}
