package org.baton.engine;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desks, lines and people as the engine knows them: tenants, groups, accounts, and no more rights than they need.
 * Whatever is there already is left as it is.
 */
@Component
public class Organisation {

    private static final String LINE = "line";
    private static final String OPERATIONS = "operations";

    private final IdentityService identities;
    private final AuthorizationService rights;

    Organisation(IdentityService identities, AuthorizationService rights) {
        this.identities = identities;
        this.rights = rights;
    }

    /** A desk is a tenant, and each of its lines a group of it; operations may look into every desk. */
    @Transactional
    public void hasDesk(String desk, String name, Collection<String> lines, String leads) {
        if (identities.createTenantQuery().tenantId(desk).count() == 0) {
            var tenant = identities.newTenant(desk);
            tenant.setName(name);
            identities.saveTenant(tenant);
        }
        for (String line : lines) {
            hasGroup(desk + "-" + line, name + ": " + line, line.equals(leads) ? Accounts.LEADS : LINE);
            belongsTo(desk + "-" + line, desk);
            worksInTasklist(desk + "-" + line);
        }
        seesEveryTask(desk + "-" + leads);
        hasOperations();
        belongsTo(OPERATIONS, desk);
    }

    /** Whoever watches the engine for all desks. */
    private void hasOperations() {
        hasGroup(OPERATIONS, "Operations", "operations");
        watchesCockpit();
    }

    @Transactional
    public void hasPerson(String id, String name, String password, Collection<String> groups) {
        if (identities.createUserQuery().userId(id).count() > 0) {
            return;
        }
        var user = identities.newUser(id);
        int space = name.lastIndexOf(' ');
        user.setFirstName(space < 0 ? name : name.substring(0, space));
        user.setLastName(name.substring(space + 1));
        user.setPassword(password);
        identities.saveUser(user);
        Set.copyOf(groups).forEach(it -> identities.createMembership(id, it));
    }

    private void hasGroup(String id, String name, String type) {
        var group = identities.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identities.newGroup(id);
            group.setName(name);
        }
        group.setType(type);
        identities.saveGroup(group);
    }

    private void belongsTo(String group, String desk) {
        if (identities.createTenantQuery().tenantId(desk).groupMember(group).count() == 0) {
            identities.createTenantGroupMembership(desk, group);
        }
    }

    /** Tasks need no right here: the engine grants each to those it is offered to. */
    private void worksInTasklist(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }

    /** Of the desk: the tasks of others are another tenant's. */
    private void seesEveryTask(String leads) {
        grant(leads, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ_TASK, Permissions.UPDATE_TASK);
    }

    private void watchesCockpit() {
        grant(OPERATIONS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(OPERATIONS, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        grant(
                OPERATIONS,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_TASK,
                Permissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(OPERATIONS, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        boolean granted = rights.createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!granted) {
            var right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(group);
            right.setResource(resource);
            right.setResourceId(id);
            right.setPermissions(permissions);
            rights.saveAuthorization(right);
        }
    }
}
