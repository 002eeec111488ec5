package iq.ihala.process.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Who may see a task: the one it is assigned to, and while it is unassigned, the members of its candidate groups.
 * Supervisors and administrators see all. No rows are written for this, so lists stay fast (ARCHITECTURE §6).
 */
final class Candidacy {

    /** Groups that see every task: supervisors watch, administrators keep the system running. */
    static final Set<String> OVERSEERS = Set.of("risk_reviewer", "sysadmin", "camunda-admin");

    /** Groups that may hand a task from one colleague to another. */
    static final Set<String> DISPATCHERS = Set.of("risk_reviewer");

    private Candidacy() {}

    /** The person who is asking; null where the system itself acts (jobs, start-up, events). */
    static Authentication asking() {
        return Context.getCommandContext() == null
                ? null
                : Context.getCommandContext().getAuthentication();
    }

    static boolean isOverseer(Authentication who) {
        return groupsOf(who).stream().anyMatch(OVERSEERS::contains);
    }

    static boolean isDispatcher(Authentication who) {
        return groupsOf(who).stream().anyMatch(DISPATCHERS::contains);
    }

    static boolean maySee(Authentication who, TaskEntity task) {
        return isOverseer(who) || isAssignee(who, task) || isOpenCandidate(who, task);
    }

    static boolean isAssignee(Authentication who, TaskEntity task) {
        return who.getUserId() != null && who.getUserId().equals(task.getAssignee());
    }

    static boolean isOpenCandidate(Authentication who, TaskEntity task) {
        return task.getAssignee() == null
                && task.getIdentityLinks().stream().anyMatch(link -> isCandidateLink(link, who));
    }

    private static boolean isCandidateLink(IdentityLink link, Authentication who) {
        return IdentityLinkType.CANDIDATE.equals(link.getType())
                && (groupsOf(who).contains(link.getGroupId())
                        || (link.getUserId() != null && link.getUserId().equals(who.getUserId())));
    }

    private static List<String> groupsOf(Authentication who) {
        return who == null || who.getGroupIds() == null ? List.of() : who.getGroupIds();
    }
}
