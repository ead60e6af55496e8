package org.baton.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that may do everything. The first is made from the command line, never by whoever comes first. */
@Component
@Import(Passwords.class)
public class Administrators {

    private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);

    private final IdentityService identities;
    private final AuthorizationService rights;

    Administrators(IdentityService identities, AuthorizationService rights) {
        this.identities = identities;
        this.rights = rights;
    }

    @EventListener(ApplicationStartedEvent.class)
    void sayIfThereIsNone() {
        if (identities.createUserQuery().memberOfGroup(Accounts.ADMINISTRATORS).count() == 0) {
            LOG.warn("There is no administrator yet, so nobody can add accounts: run"
                    + " `java -jar baton.jar create-admin NAME` with the same settings and give it a password");
        }
    }

    /** @throws IllegalArgumentException saying why the account cannot be made */
    @Transactional
    public void create(String name, String password) {
        check(name, password);
        var user = identities.newUser(name);
        user.setFirstName(name);
        user.setLastName("");
        user.setPassword(password);
        identities.saveUser(user);
        if (identities.createGroupQuery().groupId(Accounts.ADMINISTRATORS).count() == 0) {
            var group = identities.newGroup(Accounts.ADMINISTRATORS);
            group.setName("Administrators");
            group.setType("SYSTEM");
            identities.saveGroup(group);
        }
        identities.createMembership(name, Accounts.ADMINISTRATORS);
        for (Resource resource : Resources.values()) {
            grantAll(resource);
        }
    }

    private void check(String name, String password) {
        if (name == null || !name.matches("[\\w.@-]{1,64}")) {
            throw new IllegalArgumentException(
                    "The name must be 1 to 64 letters, digits or . _ @ -; this is not: " + name);
        }
        if (password == null || password.length() < Passwords.SHORTEST) {
            throw new IllegalArgumentException(
                    "The password must have at least " + Passwords.SHORTEST + " characters; nothing was changed.");
        }
        if (password.contains(name)) {
            throw new IllegalArgumentException("The password must not contain the name; nothing was changed.");
        }
        if (identities.createUserQuery().userId(name).count() > 0) {
            throw new IllegalArgumentException("There is an account named " + name + " already; nothing was changed.");
        }
    }

    private void grantAll(Resource resource) {
        boolean granted = rights.createAuthorizationQuery()
                        .groupIdIn(Accounts.ADMINISTRATORS)
                        .resourceType(resource)
                        .resourceId(Authorization.ANY)
                        .count()
                > 0;
        if (!granted) {
            var right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(Accounts.ADMINISTRATORS);
            right.setResource(resource);
            right.setResourceId(Authorization.ANY);
            right.addPermission(Permissions.ALL);
            rights.saveAuthorization(right);
        }
    }
}
