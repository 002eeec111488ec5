package iq.ihala.process.guard;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.process.HouseProcesses;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Asks of a single task what {@link CandidacyQueries} asks of lists. Reading: whoever may see it. Working on it: only its
 * assignee, or a candidate while nobody has claimed it. Giving it back: its assignee. Handing it over: supervisors. Everything else follows the engine's
 * own authorizations.
 */
public final class CandidacyChecks extends AuthorizationCommandChecker {

    private final AuditTrail trail;

    public CandidacyChecks(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        if (isAsked()) {
            require(Candidacy.maySee(Candidacy.asking(), task), task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        checkReadTask(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (isAsked()) {
            Authentication who = Candidacy.asking();
            require(Candidacy.isAssignee(who, task) || Candidacy.isOpenCandidate(who, task), task);
        }
    }

    /** Giving back counts as handing over; choosing who takes it instead is open to supervisors only, see the door. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        if (isAsked()) {
            Authentication who = Candidacy.asking();
            require(Candidacy.isDispatcher(who) || Candidacy.isAssignee(who, task), task);
        }
    }

    /** Answers go through forms; variables of a task are set by nobody. */
    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        require(!isAsked(), task);
    }

    @Override
    public void checkDeleteTask(TaskEntity task) {
        require(!isAsked(), task);
    }

    @Override
    public void checkCreateTask() {
        require(!isAsked());
    }

    @Override
    public void checkCreateTask(TaskEntity task) {
        require(!isAsked());
    }

    private static boolean isAsked() {
        CommandContext context = Context.getCommandContext();
        return context.isAuthorizationCheckEnabled()
                && context.getAuthentication() != null
                && context.getAuthentication().getUserId() != null;
    }

    /** Whoever tried is remembered, with the case and the step, although the try itself leaves nothing. */
    private void require(boolean allowed, TaskEntity task) {
        if (!allowed) {
            trail.record(new AuditEvent(
                    AuditKind.REFUSED,
                    task.getExecution() == null || HouseProcesses.owns(task)
                            ? null
                            : task.getExecution().getProcessBusinessKey(),
                    task.getTaskDefinitionKey() == null ? "task" : task.getTaskDefinitionKey(),
                    Candidacy.asking().getUserId(),
                    null));
        }
        require(allowed);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AuthorizationException("This task is not yours");
        }
    }
}
