package iq.ihala.process.identity;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists that Tasklist shows, in Arabic. Each is one question narrowed for the asking person by candidacy, so the same five
 * serve every group; supervisors have two more, the late steps before all others.
 */
@Component
class HouseFilters {

    private static final String LATE = "خطوات فات موعدها";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    HouseFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @EventListener
    @Order(20)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        if (filters.createFilterQuery().filterName(LATE).count() == 0) {
            forGroup(
                    HouseGroups.SUPERVISOR,
                    create(
                            LATE,
                            "للمشرفين: كل خطوة تجاوزت موعدها، الأخطر أولاً",
                            urgentFirst(query().dueBeforeExpression("${now()}")),
                            0));
        }
        if (filters.createFilterQuery().count() > 1) {
            return;
        }
        forEveryone("مهامي", "ما استلمتُه أنا", urgentFirst(query().taskAssigneeExpression("${currentUser()}")), 1);
        forEveryone(
                "مهام مجموعاتي",
                "مهام لم يستلمها أحد بعد",
                urgentFirst(query().taskCandidateGroupInExpression("${currentUserGroups()}")),
                2);
        forEveryone("خطر وشيك", "حالات فيها خطر وشيك: ابدأ بها", urgentFirst(query().taskMinPriority(100)), 3);
        forEveryone("متأخرة", "تجاوزت موعدها", oldestDueFirst(query().dueBeforeExpression("${now()}")), 4);
        forEveryone(
                "مستحقة اليوم",
                "موعدها اليوم",
                oldestDueFirst(
                        query().dueAfterExpression("${startOfToday()}").dueBeforeExpression("${startOfTomorrow()}")),
                5);
        forGroup(
                HouseGroups.SUPERVISOR,
                create("كل المهام المفتوحة", "للمشرفين: كل ما لم يكتمل", oldestDueFirst(query()), 6));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().active();
    }

    private static TaskQuery urgentFirst(TaskQuery query) {
        return query.orderByTaskPriority()
                .desc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc();
    }

    private static TaskQuery oldestDueFirst(TaskQuery query) {
        return query.orderByDueDate()
                .asc()
                .orderByTaskPriority()
                .desc()
                .orderByTaskId()
                .asc();
    }

    private void forEveryone(String name, String description, TaskQuery query, int place) {
        Authorization global = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grantRead(global, create(name, description, query, place));
    }

    private void forGroup(String group, Filter filter) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grantRead(grant, filter);
    }

    private void grantRead(Authorization authorization, Filter filter) {
        authorization.setResource(Resources.FILTER);
        authorization.setResourceId(filter.getId());
        authorization.addPermission(Permissions.READ);
        authorizations.saveAuthorization(authorization);
    }

    private Filter create(String name, String description, TaskQuery query, int place) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("description", description);
        properties.put("priority", place);
        properties.put("refresh", true);
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(properties);
        return filters.saveFilter(filter);
    }
}
