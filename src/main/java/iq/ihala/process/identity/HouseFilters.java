package iq.ihala.process.identity;

import iq.ihala.process.HouseProcesses;
import java.util.HashMap;
import java.util.List;
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
 * serve every group; supervisors have three more, the late steps before all others. In every list the more urgent level comes first;
 * within a level the order is the one that the reader chooses, by due date unless she chooses another.
 */
@Component
class HouseFilters {

    /** Written into each list; a list with an older number is asked anew, its name and place stay. */
    private static final int EDITION = 4;

    private static final int FORUM_EDITION = 3;

    private static final String EDITION_OF = "edition";

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
        // An administrator may have removed some: what is not the first start makes only what is new.
        boolean first = filters.createFilterQuery().count() == 0;
        for (HouseList list : lists()) {
            Filter known =
                    filters.createFilterQuery().filterName(list.name()).orderByFilterId().asc().listPage(0, 1).stream()
                            .findFirst()
                            .orElse(null);
            if (known != null) {
                renew(known, list);
            } else if (first || list.since() == EDITION) {
                make(list);
            }
        }
    }

    /**
     * @param group who has it, or null for everybody
     * @param place where it stands; the first is open after signing in
     * @param since the edition that brought it
     */
    private record HouseList(String name, String description, TaskQuery query, int place, String group, int since) {}

    private List<HouseList> lists() {
        String supervisor = HouseGroups.SUPERVISOR;
        return List.of(
                new HouseList(
                        "خطوات فات موعدها",
                        "للمشرفين: كل خطوة تجاوزت موعدها، الأخطر أولاً",
                        query().dueBeforeExpression("${now()}"),
                        0,
                        supervisor,
                        1),
                new HouseList(
                        "مهامي", "ما استلمتُه أنا", query().taskAssigneeExpression("${currentUser()}"), 1, null, 1),
                new HouseList(
                        "مهام مجموعاتي",
                        "مهام لم يستلمها أحد بعد",
                        query().taskCandidateGroupInExpression("${currentUserGroups()}"),
                        2,
                        null,
                        1),
                new HouseList("خطر وشيك", "حالات فيها خطر وشيك: ابدأ بها", query().taskMinPriority(100), 3, null, 1),
                new HouseList("متأخرة", "تجاوزت موعدها", query().dueBeforeExpression("${now()}"), 4, null, 1),
                new HouseList(
                        "مستحقة اليوم",
                        "موعدها اليوم",
                        query().dueAfterExpression("${startOfToday()}").dueBeforeExpression("${startOfTomorrow()}"),
                        5,
                        null,
                        1),
                new HouseList("كل المهام المفتوحة", "للمشرفين: كل ما لم يكتمل", query(), 6, supervisor, 1),
                new HouseList(
                        "لم يستلمها أحد", "للمشرفين: تنتظر من يستلمها", query().taskUnassigned(), 7, supervisor, 2),
                monitoring("monitoring_officer", "أعمال المتابعة الشهرية"),
                monitoring("governorate_director", "إصدارات تنتظر توقيعي"),
                monitoring("dpo", "تصدير ينتظر مصادقتي"),
                forum(HouseGroups.FORUM_CHAIR, "أعمال منتداي", 0),
                forum(HouseGroups.FORUM_MEMBER, "قضايا منتداي", 0),
                forum("outreach_unit", "أعمال المنتديات", 8),
                volunteers("volunteer_coord", "المتطوعون والزيارات والتكريم", 0),
                volunteers("outreach_unit", "الزيارات", 9),
                programme("outreach_unit", "التوعية والمبادرات", 10),
                programme("training_officer", "أعمال التدريب", 8));
    }

    private HouseList monitoring(String group, String name) {
        TaskQuery query = query().processDefinitionKey(HouseProcesses.MONTHLY_MONITORING);
        return new HouseList(name, "مؤشرات الشهر حتى إصدارها", query, 8, group, EDITION);
    }

    private HouseList forum(String group, String name, int place) {
        TaskQuery query = query().processDefinitionKeyIn(HouseProcesses.FORUM_CYCLE, HouseProcesses.FORUM_ISSUE);
        return new HouseList(name, "شهر المنتدى وقضاياه", query, place, group, FORUM_EDITION);
    }

    private HouseList volunteers(String group, String name, int place) {
        TaskQuery query = query().processDefinitionKeyIn(
                        HouseProcesses.VOLUNTEER_ROLL, HouseProcesses.OUTREACH_VISIT, HouseProcesses.HONOURING);
        return new HouseList(name, "طلبات التطوع والزيارات والتكريم", query, place, group, EDITION);
    }

    private HouseList programme(String group, String name, int place) {
        TaskQuery query = query().processDefinitionKeyIn(
                        HouseProcesses.AWARENESS_REQUEST, HouseProcesses.TRAINING, HouseProcesses.SAFETY_INITIATIVE);
        return new HouseList(name, "طلبات التوعية والتدريب والمبادرات", query, place, group, EDITION);
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().active().orderByTaskPriority().desc();
    }

    private void renew(Filter known, HouseList list) {
        Map<String, Object> properties = known.getProperties();
        if (properties == null || !Integer.valueOf(EDITION).equals(properties.get(EDITION_OF))) {
            Map<String, Object> renewed = properties == null ? new HashMap<>() : new HashMap<>(properties);
            renewed.put(EDITION_OF, EDITION);
            known.setQuery(list.query());
            known.setProperties(renewed);
            filters.saveFilter(known);
        }
    }

    private void make(HouseList list) {
        Filter filter = create(list);
        Authorization read = authorizations.createNewAuthorization(
                list.group() == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (list.group() != null) {
            read.setGroupId(list.group());
        }
        read.setResource(Resources.FILTER);
        read.setResourceId(filter.getId());
        read.addPermission(Permissions.READ);
        authorizations.saveAuthorization(read);
    }

    private Filter create(HouseList list) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("description", list.description());
        properties.put("priority", list.place());
        properties.put("refresh", true);
        properties.put(EDITION_OF, EDITION);
        Filter filter = filters.newTaskFilter(list.name());
        filter.setQuery(list.query());
        filter.setProperties(properties);
        return filters.saveFilter(filter);
    }
}
