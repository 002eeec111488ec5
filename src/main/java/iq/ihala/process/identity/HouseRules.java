package iq.ihala.process.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import iq.ihala.process.Deployer;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each group may do in the engine, written once when it is missing: few rows on definitions and applications, none on
 * tasks or instances. What is not granted is refused. Administrators are the engine's own group and have everything but
 * answers.
 */
@Component
public class HouseRules {

    private static final String ENTRY = "referral-path";
    private static final List<String> WITHOUT_COLLEAGUES =
            List.of(HouseGroups.PARTNER, HouseGroups.FORUM_CHAIR, HouseGroups.FORUM_MEMBER);

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    HouseRules(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** Before the demo data and after {@link Deployer}. */
    @EventListener
    @Order(10)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        if (identity.createGroupQuery().groupId("camunda-admin").count() == 0) {
            addGroup("camunda-admin", "مديرو المحرك");
        }
        grantAdministrators();
        for (String group : HouseGroups.ids()) {
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                addGroup(group, HouseGroups.title(group));
                grant(group);
            }
        }
    }

    private void addGroup(String id, String title) {
        Group group = identity.newGroup(id);
        group.setName(title);
        group.setType("WORKFLOW");
        identity.saveGroup(group);
    }

    private void grant(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        if (!WITHOUT_COLLEAGUES.contains(group)) {
            grant(group, Resources.USER, ANY, Permissions.READ);
            grant(group, Resources.GROUP, ANY, Permissions.READ);
        }
        if (HouseGroups.COUNSELLOR.equals(group)) {
            grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
            grant(group, Resources.PROCESS_DEFINITION, ENTRY, Permissions.CREATE_INSTANCE);
        }
        if (HouseGroups.SUPERVISOR.equals(group)) {
            grantSupervisors(group);
        }
    }

    private void grantSupervisors(String group) {
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
    }

    private void grantAdministrators() {
        // Any group is granted a look at itself when it is made; that row alone says nothing.
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("camunda-admin")
                        .resourceType(Resources.DEPLOYMENT)
                        .count()
                > 0;
        if (granted) {
            return;
        }
        for (Resource resource : Resources.values()) {
            if (resource != Resources.TASK) {
                grant("camunda-admin", resource, ANY, Permissions.ALL);
            }
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization granted = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (granted == null) {
            granted = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            granted.setGroupId(group);
            granted.setResource(resource);
            granted.setResourceId(id);
        }
        for (Permission permission : permissions) {
            granted.addPermission(permission);
        }
        authorizations.saveAuthorization(granted);
    }
}
