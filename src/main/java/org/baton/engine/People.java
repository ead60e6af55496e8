package org.baton.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** Does things in the name of a person, so that the engine's log says who it was and the engine checks what they may. */
@Component
public class People {

    private final IdentityService identity;

    People(IdentityService identity) {
        this.identity = identity;
    }

    public void as(String person, Runnable work) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(
                person,
                identity.createGroupQuery().groupMember(person).unlimitedList().stream()
                        .map(Group::getId)
                        .toList(),
                identity.createTenantQuery().userMember(person).includingGroupsOfUser(true).unlimitedList().stream()
                        .map(Tenant::getId)
                        .toList());
        try {
            work.run();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
