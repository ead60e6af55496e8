package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.baton.Issuer;
import org.baton.ServerTest;
import org.baton.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in at another server, by its code, as a browser does it. */
@ServerTest
class OidcTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient sql;

    private HttpClient browser = newBrowser();

    private static HttpClient newBrowser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @AfterEach
    void forget() {
        identities.deleteUser("olha");
        sql.sql("delete from baton.agent where id = 'olha'").update();
    }

    @Test
    void who_comes_with_the_group_of_a_line_can_be_given_tickets_and_follows_what_is_said_there() {
        Issuer.signsIn(olha("onebox-paid"));
        open("/oauth2/authorization/house");
        assertThat(lines()).containsExactly("Olha Koval: paid");
        Issuer.signsIn(olha("onebox-free", "onebox-paid"));
        open("/oauth2/authorization/house");
        assertThat(lines()).containsExactly("Olha Koval: free, paid");
    }

    private List<String> lines() {
        return sql.sql("select name || ': ' || lines from baton.agent where id = 'olha'")
                .query(String.class)
                .list();
    }

    private static Map<String, Object> olha(String... groups) {
        return person("17", "olha", groups);
    }

    private static Map<String, Object> person(String subject, String name, String... groups) {
        return Map.of("sub", subject, "preferred_username", name, "name", "Olha Koval", "groups", List.of(groups));
    }

    @Test
    void who_signs_in_elsewhere_is_signed_in_to_pages_tasklist_and_the_api_by_the_groups_said_there() {
        assertThat(open("/sign-in").body()).contains("Sign in with House");
        Issuer.signsIn(olha("onebox-paid", "no-such-group"));
        var page = open("/oauth2/authorization/house");
        assertThat(page.uri().getPath()).isEqualTo("/desk/tickets");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Olha Koval");
        assertThat(open("/camunda/api/engine/engine/default/task?maxResults=5").statusCode())
                .isEqualTo(200);
        assertThat(open("/api/tickets?desk=onebox").statusCode()).isEqualTo(200);
        assertThat(open("/api/tickets?desk=arnika").statusCode()).isEqualTo(404);
        assertThat(groups("olha")).containsExactly("onebox-paid");
    }

    @Test
    void who_comes_back_belongs_to_the_groups_said_then() {
        Issuer.signsIn(olha("onebox-paid", "onebox-leads"));
        open("/oauth2/authorization/house");
        Issuer.signsIn(olha("arnika-line2"));
        open("/oauth2/authorization/house");
        assertThat(groups("olha")).containsExactly("arnika-line2");
    }

    @Test
    void nobody_gets_into_an_account_by_taking_its_name_elsewhere() {
        var before = groups("oksana");
        Issuer.signsIn(person("18", "oksana", "camunda-admin"));
        assertRefused("/oauth2/authorization/house");
        assertThat(groups("oksana")).isEqualTo(before);
        Issuer.signsIn(olha("onebox-paid"));
        open("/oauth2/authorization/house");
        browser = newBrowser();
        Issuer.signsIn(person("19", "olha", "onebox-leads"));
        assertRefused("/oauth2/authorization/house");
        assertThat(groups("olha")).containsExactly("onebox-paid");
    }

    @Test
    void a_token_that_somebody_else_has_signed_is_refused() {
        Issuer.signsIn(olha("onebox-paid"));
        Issuer.isForged();
        assertRefused("/oauth2/authorization/house");
        assertThat(identities.createUserQuery().userId("olha").count()).isZero();
    }

    @Test
    void a_code_that_was_not_asked_for_is_refused() {
        assertRefused("/login/oauth2/code/house?code=stolen&state=guessed");
    }

    @Test
    void a_name_that_is_none_is_refused() {
        Issuer.signsIn(person("20", "o l h a", "onebox-paid"));
        assertRefused("/oauth2/authorization/house");
    }

    @Test
    void an_account_from_elsewhere_has_no_password() {
        Issuer.signsIn(olha("onebox-paid"));
        open("/oauth2/authorization/house");
        for (String guess : List.of("olha", "", "null")) {
            assertThat(Visitor.withAccount(port, "olha", guess)
                            .get("/api/tickets")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private void assertRefused(String path) {
        var page = open(path);
        assertThat(page.uri()).hasToString(address("/sign-in?other"));
        assertThat(page.body()).contains("Signing in at the other server did not work");
        assertThat(open("/api/tickets").statusCode()).isEqualTo(401);
    }

    private List<String> groups(String name) {
        return identities.createGroupQuery().groupMember(name).unlimitedList().stream()
                .map(Group::getId)
                .sorted()
                .toList();
    }

    private HttpResponse<String> open(String path) {
        var call = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept", "text/html,application/json")
                .header("Accept-Language", "en")
                .build();
        try {
            return browser.send(call, BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(path + " was not answered", e);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
