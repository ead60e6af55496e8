package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("organisation").setJdbcUrl("jdbc:h2:mem:organisation");
        configuration.setGroupResourceWhitelistPattern("[\\w-]+");
        configuration.setAuthorizationEnabled(true);
        engine = configuration.buildProcessEngine();
        var organisation = new Organisation(engine.getIdentityService(), new Rights(engine.getAuthorizationService()));
        for (int restart = 0; restart < 2; restart++) {
            organisation.hasDesk("integrator", "Integrator", List.of("queue", "managers"), "managers");
            organisation.hasDesk("onebox", "OneBox", List.of("paid"), "leads");
            organisation.hasPerson("halyna", "Halyna Tkach", "halyna", Set.of("integrator-managers"));
            organisation.hasPerson("analyst", "Ann Analyst", "analyst", Set.of("integrator-analysts"));
            organisation.hasPerson("mender", "Max Mender", "mender", Set.of("integrator-operators"));
            organisation.hasPerson("operator", "Otto Operator", "operator", Set.of("operations"));
        }
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    private static Caller signIn(String name) {
        return new Accounts(engine.getIdentityService(), new WrongPasswords(Clock.systemUTC()))
                .signIn(name, name, "here")
                .orElseThrow();
    }

    @Test
    void people_belong_to_their_desk_by_their_line() {
        Caller halyna = signIn("halyna");
        assertThat(halyna.desks()).containsExactly("integrator");
        assertThat(halyna.isOn("integrator", "managers")).isTrue();
        assertThat(halyna.isLead("integrator")).isTrue();
        assertThat(halyna.isLead("onebox")).isFalse();
    }

    @Test
    void who_looks_after_a_desk_is_on_none_of_its_lines() {
        Caller analyst = signIn("analyst");
        assertThat(analyst.desks()).containsExactly("integrator");
        assertThat(analyst.isAnalyst("integrator")).isTrue();
        assertThat(analyst.isAnalyst("onebox")).isFalse();
        assertThat(analyst.isOperator("integrator")).isFalse();
        assertThat(analyst.isAgent("integrator")).isFalse();
        Caller mender = signIn("mender");
        assertThat(mender.isOperator("integrator")).isTrue();
        assertThat(mender.isOperator("onebox")).isFalse();
        assertThat(mender.isAgent("integrator")).isFalse();
        assertThat(signIn("halyna").isAgent("integrator")).isTrue();
        assertThat(signIn("halyna").isAgent("onebox")).isFalse();
    }

    @Test
    void operations_look_into_every_desk_and_lead_none() {
        Caller operator = signIn("operator");
        assertThat(operator.desks()).containsExactlyInAnyOrder("integrator", "onebox");
        assertThat(operator.leads()).isEmpty();
        assertThat(mayRead("operator", "operations")).isTrue();
    }

    @Test
    void agents_may_open_tasklist_and_no_more() {
        assertThat(engine.getAuthorizationService()
                        .isUserAuthorized(
                                "halyna",
                                List.of("integrator-managers"),
                                Permissions.ACCESS,
                                Resources.APPLICATION,
                                "tasklist"))
                .isTrue();
        assertThat(mayRead("halyna", "integrator-managers")).isFalse();
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("integrator-managers")
                        .resourceType(Resources.APPLICATION)
                        .count())
                .as("granted once, however often the desk is loaded")
                .isOne();
    }

    private static boolean mayRead(String person, String group) {
        return engine.getAuthorizationService()
                .isUserAuthorized(
                        person, List.of(group), Permissions.READ_INSTANCE, Resources.PROCESS_DEFINITION, "ticket");
    }
}
