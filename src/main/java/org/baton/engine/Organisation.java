package org.baton.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desks, lines and people as the engine knows them: tenants, groups, accounts, and no more rights than they need.
 * Whatever is there already is left as it is.
 */
@Component
public class Organisation {

    /** The group of those who stand in where nobody of a desk may. */
    public static final String ADMINISTRATORS = Accounts.ADMINISTRATORS;

    /** What the name of the group ends with whose members review the desk's work. */
    public static final String REVIEWERS = Caller.REVIEWERS;

    private static final String LINE = "line";

    private final IdentityService identities;
    private final Rights rights;

    Organisation(IdentityService identities, Rights rights) {
        this.identities = identities;
        this.rights = rights;
    }

    /** A desk is a tenant, and each of its lines a group of it, beside those who look after its rules and processes. */
    @Transactional
    public void hasDesk(String desk, String name, Collection<String> lines, String leads) {
        if (identities.createTenantQuery().tenantId(desk).count() == 0) {
            var tenant = identities.newTenant(desk);
            tenant.setName(name);
            identities.saveTenant(tenant);
        }
        for (String line : lines) {
            boolean lead = line.equals(leads);
            hasGroup(desk + "-" + line, name + ": " + line, lead ? Accounts.LEADS : LINE, desk);
            rights.worksInTasklist(desk + "-" + line);
            rights.takesCalls(desk + "-" + line);
            if (lead) {
                rights.seesEveryTask(desk + "-" + line);
            }
        }
        hasGroup(desk + Caller.ANALYSTS, name + ": analysts", "analysts", desk);
        rights.readsDecisions(desk + Caller.ANALYSTS);
        hasGroup(desk + Caller.REVIEWERS, name + ": reviewers", "reviewers", desk);
        rights.worksInTasklist(desk + Caller.REVIEWERS);
        hasGroup(desk + Caller.OPERATORS, name + ": operators", "operators", desk);
        rights.mends(desk + Caller.OPERATORS);
        hasGroup(Caller.OPERATIONS, "Operations", "operators", desk);
        rights.mends(Caller.OPERATIONS);
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

    /** The accounts of those who review what the desk has delivered. */
    public List<String> reviewers(String desk) {
        return identities
                .createUserQuery()
                .memberOfGroup(desk + Caller.REVIEWERS)
                .orderByUserId()
                .asc()
                .unlimitedList()
                .stream()
                .map(it -> it.getId())
                .toList();
    }

    public boolean hasAccount(String id) {
        return identities.createUserQuery().userId(id).count() > 0;
    }

    /** The account is in the groups of these lines of the desk, and in those of no others of it. */
    @Transactional
    public void worksOn(String id, String desk, Collection<String> all, Collection<String> lines) {
        for (String line : all) {
            String group = desk + "-" + line;
            boolean in =
                    identities.createGroupQuery().groupId(group).groupMember(id).count() > 0;
            if (!in && lines.contains(line)) {
                identities.createMembership(id, group);
            } else if (in && !lines.contains(line)) {
                identities.deleteMembership(id, group);
            }
        }
    }

    /** The account is in no group of the desk any more: on no line, and of nobody who looks after its work or rules. */
    @Transactional
    public void leaves(String id, String desk) {
        identities.createGroupQuery().groupMember(id).memberOfTenant(desk).unlimitedList().stream()
                .map(it -> it.getId())
                .filter(it -> it.startsWith(desk + "-"))
                .forEach(it -> identities.deleteMembership(id, it));
    }

    /** Whoever belongs to the group sees what is the desk's, and nothing of another. */
    private void hasGroup(String id, String name, String type, String desk) {
        var group = identities.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identities.newGroup(id);
            group.setName(name);
        }
        group.setType(type);
        identities.saveGroup(group);
        if (identities.createTenantQuery().tenantId(desk).groupMember(id).count() == 0) {
            identities.createTenantGroupMembership(desk, id);
        }
    }
}
