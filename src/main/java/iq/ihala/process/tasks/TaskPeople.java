package iq.ihala.process.tasks;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.datarequest.DataRequestProcess;
import iq.ihala.process.immediatedanger.ImmediateDangerProcess;
import iq.ihala.staff.StaffMember;
import iq.ihala.staff.Standing;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/**
 * Who may be given a task, and so read its answers: a member of one of the teams whose task it is, who may work on the case.
 * The staff register counts, not the engine's groups: those an administrator may change.
 */
@Component
public class TaskPeople {

    static final String PARTNER = "partner_focal";
    static final String CIVIL = "-civil";

    /** The data-protection officer. */
    static final String OFFICER = "dpo";

    private static final Set<String> POLICE = Set.of("cp_officer", "women_unit");

    private final CaseAccess access;

    TaskPeople(CaseAccess access) {
        this.access = access;
    }

    /** The engine group of those members of a team who are not of the Ministry of the Interior. */
    public static String civil(String team) {
        return team + CIVIL;
    }

    static boolean isDanger(DelegateTask task) {
        return ImmediateDangerProcess.isPartOf(task.getProcessDefinitionId());
    }

    static boolean isDemand(DelegateTask task) {
        return DataRequestProcess.isPartOf(task.getProcessDefinitionId());
    }

    static Set<String> openTo(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }

    /** The teams that it is open to, and those that the diagram meant before the route was narrowed; of police only the former. */
    static Set<String> teams(DelegateTask task) {
        Set<String> teams = new HashSet<>(openTo(task));
        ((TaskEntity) task)
                .getTaskDefinition().getCandidateGroupIdExpressions().stream()
                        .map(Expression::getExpressionText)
                        .filter(group -> !POLICE.contains(group) && !PARTNER.equals(group) && !ForumRoute.isRole(group))
                        .forEach(teams::add);
        return teams;
    }

    /** Of partners only those of the addressed organisation count, of a forum only its own people. */
    static boolean isEntitled(StaffMember member, Set<String> teams) {
        return member.groups().stream()
                .map(group -> PARTNER.equals(group)
                        ? TaskOrder.partnerGroup(member.organisation())
                        : ForumRoute.entitled(group, member))
                .anyMatch(teams::contains);
    }

    /**
     * Whether the case allows this member to take the task without being told to; in danger, whoever may work on it, and a
     * demand of the person's own, whichever data-protection officer may: it has a last day (EV4). An open case is closed to a conflict of interest only, so only a restricted one is asked about again.
     */
    boolean mayTake(Standing standing, boolean restricted, DelegateTask task) {
        boolean waitsForNobody =
                isDanger(task) || (isDemand(task) && standing.member().isIn(OFFICER));
        if (waitsForNobody) {
            return mayWork(standing, restricted, task);
        }
        return !standing.inConflict() && (!restricted || access.mayTake(standing.member(), caseNumber(task)));
    }

    /** Whether the case allows this member to be given the task at all. */
    boolean mayWork(Standing standing, boolean restricted, DelegateTask task) {
        return !standing.inConflict() && (!restricted || access.mayWork(standing.member(), caseNumber(task)));
    }

    static CaseNumber caseNumber(DelegateTask task) {
        return CaseNumber.parse(task.getExecution().getProcessBusinessKey());
    }
}
