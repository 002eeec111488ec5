package iq.ihala.process.guard;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Narrows every task query to what {@link Candidacy} allows, without asking the authorization table once a task. */
public final class CandidacyQueries extends AuthorizationManager {

    /** Puts this manager in the place of the engine's own. */
    public static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new CandidacyQueries();
            }
        };
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        configureQuery(query);
        breakTies(query);
        if (!query.getAuthCheck().isAuthorizationCheckEnabled()) {
            return;
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
        Authentication who = Candidacy.asking();
        if (Candidacy.isOverseer(who)) {
            return;
        }
        if (query.getQueries().stream().noneMatch(OwnTasks.class::isInstance)) {
            query.addOrQuery(new OwnTasks(query, who));
        }
    }

    /** The engine's times have whole seconds: without the id a page could show a task twice and leave out another. */
    private static void breakTies(TaskQueryImpl query) {
        List<QueryOrderingProperty> order = query.getOrderingProperties();
        boolean hasOrder = order != null && !order.isEmpty();
        if (hasOrder && order.stream().noneMatch(one -> TaskQueryProperty.TASK_ID.equals(one.getQueryProperty()))) {
            query.orderByTaskId().asc();
        }
    }

    /** Whoever sees all tasks may see how many each group has; no row grants it, because no row is written for tasks. */
    @Override
    public void checkAuthorization(Permission permission, Resource resource, String resourceId) {
        boolean ofAllTasks =
                resource == Resources.TASK && permission == Permissions.READ && Authorization.ANY.equals(resourceId);
        if (!ofAllTasks || !Candidacy.isOverseer(Candidacy.asking())) {
            super.checkAuthorization(permission, resource, resourceId);
        }
    }

    /** No task has rows to delete: {@link NoTaskGrants} writes none. One statement less for each finished task. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, resourceId);
        }
    }

    /** The added condition: assigned to me, or open to one of my groups. Marked, so that a query asked twice gets it once. */
    private static final class OwnTasks extends TaskQueryImpl {

        private static final long serialVersionUID = 1L;

        OwnTasks(TaskQueryImpl main, Authentication who) {
            isOrQueryActive = true;
            queries = main.getQueries();
            taskAssignee(who.getUserId());
            List<String> groups = who.getGroupIds();
            if (groups != null && !groups.isEmpty()) {
                taskCandidateGroupIn(groups);
            }
        }
    }
}
