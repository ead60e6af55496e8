package org.baton.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.engine.WrongPasswords.Guesser;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** The agents' accounts are the engine's: the same name and password as in Tasklist. */
@Component
class Accounts {

    static final String ADMINISTRATORS = "camunda-admin";
    /** The type of the engine's group that stands for a desk's leads. */
    static final String LEADS = "leads";

    private final IdentityService identities;
    private final WrongPasswords wrongPasswords;

    Accounts(IdentityService identities, WrongPasswords wrongPasswords) {
        this.identities = identities;
        this.wrongPasswords = wrongPasswords;
    }

    Optional<Caller> signIn(String name, String password, String address) {
        var guesser = new Guesser(name, address);
        if (wrongPasswords.tooMany(guesser)) {
            return Optional.empty();
        }
        if (!right(name, password)) {
            wrongPasswords.count(guesser);
            return Optional.empty();
        }
        wrongPasswords.forget(guesser);
        return Optional.of(caller(name));
    }

    /** A name that is no name at all makes the engine throw, and so do two wrong passwords at the same moment. */
    private boolean right(String name, String password) {
        try {
            return identities.checkPassword(name, password);
        } catch (ProcessEngineException refused) {
            return false;
        }
    }

    /** Nobody if there is no such account any more. */
    Optional<Caller> find(String name) {
        return identities.createUserQuery().userId(name).count() == 0 ? Optional.empty() : Optional.of(caller(name));
    }

    private Caller caller(String name) {
        List<Group> groups = identities.createGroupQuery().groupMember(name).unlimitedList();
        var lines = groups.stream().map(Group::getId).collect(Collectors.toSet());
        return new Caller(name, Caller.Kind.AGENT, desks(name, lines), lines, leads(groups));
    }

    private Set<String> desks(String name, Set<String> groups) {
        if (groups.contains(ADMINISTRATORS)) {
            return Set.of(Caller.EVERY_DESK);
        }
        return identities.createTenantQuery().userMember(name).includingGroupsOfUser(true).unlimitedList().stream()
                .map(Tenant::getId)
                .collect(Collectors.toSet());
    }

    private static Set<String> leads(List<Group> groups) {
        return groups.stream()
                .filter(it -> LEADS.equals(it.getType()))
                .map(it -> it.getId().substring(0, Math.max(0, it.getId().lastIndexOf('-'))))
                .collect(Collectors.toSet());
    }
}
