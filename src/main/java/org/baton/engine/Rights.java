package org.baton.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine, and no more. Of whatever is named here the group sees its own desk's alone, since
 * processes run, and decisions are deployed, in the desk's tenant. What is granted already is left as it is.
 */
@Component
class Rights {

    private final AuthorizationService rights;

    Rights(AuthorizationService rights) {
        this.rights = rights;
    }

    /** Tasks need no right here: the engine grants each to those it is offered to. */
    void worksInTasklist(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }

    /** A call that is taken becomes a ticket; nothing else is begun by hand. */
    void takesCalls(String group) {
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                "phoneCall",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    /** Of the desk, whoever has it; the tasks of others are another tenant's. */
    void seesEveryTask(String group) {
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.UPDATE_TASK);
    }

    /** What was decided, and from what; Cockpit shows the tables. */
    void readsDecisions(String group) {
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(group, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        grant(group, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    /** Where tickets wait and what has failed; what has failed is tried again. */
    void mends(String group) {
        readsDecisions(group);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
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
