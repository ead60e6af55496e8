package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.baton.ServerTest;
import org.baton.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The webapps' call that makes an administrator of whoever comes first, where there is none. */
@ServerTest
class FirstAdministratorTest {

    private static final String MALLORY = """
            {"profile": {"id": "mallory", "firstName": "Mallory", "lastName": "M"},
             "credentials": {"password": "Correct-Horse-1"}}""";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @AfterEach
    void the_administrator_is_back() {
        identities.deleteUser("mallory");
        if (identities.createUserQuery().memberOfGroup(Accounts.ADMINISTRATORS).count() == 0) {
            identities.createMembership("admin", Accounts.ADMINISTRATORS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/%61pi/admin/setup/default/user/create",
                "/%63amunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/%63reate",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/auth/../setup/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/./api/admin/setup/default/user/create",
            })
    void it_is_shut_with_an_administrator_there_and_without(String path) {
        assertThat(call(path)).isBetween(400, 499);
        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
        identities.deleteMembership("admin", Accounts.ADMINISTRATORS);
        assertThat(call(path)).isBetween(400, 499);
        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
    }

    /** With the token against foreign sites, so that nothing else stands in the way. */
    private int call(String path) {
        var visitor = Visitor.anonymous(port);
        visitor.get("/camunda/app/admin/default/setup/");
        return visitor.post(path, MALLORY).statusCode();
    }
}
