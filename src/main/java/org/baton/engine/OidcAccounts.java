package org.baton.engine;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of those who sign in elsewhere. Whoever comes for the first time gets one, without a password that anybody
 * knows; the groups are those that the other server says, each time, as far as the engine has them.
 */
@Component
class OidcAccounts {

    /** Where an account says whose it is, so that nobody gets into one by taking its name elsewhere. */
    private static final String OWNER = "oidc";

    private static final int UNGUESSABLE = 48;

    private final IdentityService identities;
    private final ApplicationEventPublisher events;

    OidcAccounts(IdentityService identities, ApplicationEventPublisher events) {
        this.identities = identities;
        this.events = events;
    }

    /**
     * @param owner who it is at the other server, the same for ever
     * @return whether the account is theirs; it is not if somebody had it before
     */
    @Transactional
    public boolean comes(String name, String owner, String fullName, Collection<String> groups) {
        if (identities.createUserQuery().userId(name).count() == 0) {
            create(name, owner, fullName);
        } else if (!owner.equals(identities.getUserInfo(name, OWNER))) {
            return false;
        }
        events.publishEvent(new PersonCame(name, fullName, belongsTo(name, groups)));
        return true;
    }

    private void create(String name, String owner, String fullName) {
        var user = identities.newUser(name);
        int space = fullName.lastIndexOf(' ');
        user.setFirstName(space < 0 ? "" : fullName.substring(0, space));
        user.setLastName(fullName.substring(space + 1));
        var password = new byte[UNGUESSABLE];
        new SecureRandom().nextBytes(password);
        user.setPassword(Base64.getEncoder().encodeToString(password));
        identities.saveUser(user);
        identities.setUserInfo(name, OWNER, owner);
    }

    private Set<String> belongsTo(String name, Collection<String> said) {
        Set<String> wanted = ids(identities.createGroupQuery().unlimitedList().stream()
                .filter(it -> said.contains(it.getId()))
                .toList());
        Set<String> is = ids(identities.createGroupQuery().groupMember(name).unlimitedList());
        without(wanted, is).forEach(it -> identities.createMembership(name, it));
        without(is, wanted).forEach(it -> identities.deleteMembership(name, it));
        return wanted;
    }

    private static Set<String> ids(Collection<Group> groups) {
        return groups.stream().map(Group::getId).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return left;
    }
}
