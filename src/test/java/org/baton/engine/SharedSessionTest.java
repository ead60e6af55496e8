package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.baton.ServerTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in once for the pages, the engine's applications and the API, as a browser does it. */
@ServerTest
class SharedSessionTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task?maxResults=5";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();

    @Test
    void who_signs_in_comes_back_to_the_page_that_was_wanted_with_another_session_than_before() throws Exception {
        var asked = open("/desk/tickets?status=closed");
        assertThat(asked.uri().getPath()).isEqualTo("/sign-in");
        String before = cookie("JSESSIONID");
        var page = signIn(asked.body(), "oksana", "oksana");
        assertThat(page.uri()).hasToString(address("/desk/tickets?status=closed"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Oksana Bilyk");
        assertThat(cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void one_sign_in_and_one_sign_out_are_for_tasklist_and_the_api_too() throws Exception {
        assertThat(open(TASKLIST).statusCode()).isEqualTo(401);
        var page = signIn(open("/sign-in").body(), "oksana", "oksana");
        assertThat(open(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(open("/api/tickets").statusCode()).isEqualTo(200);

        var out = send("/sign-out", "_csrf=" + formToken(page.body()));
        assertThat(out.uri()).hasToString(address("/sign-in?out"));
        assertThat(open(TASKLIST).statusCode()).isEqualTo(401);
        assertThat(open("/api/tickets").statusCode()).isEqualTo(401);
        assertThat(open("/desk/tickets").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void whoever_signs_in_at_tasklists_own_form_is_signed_in_to_the_pages() throws Exception {
        open("/camunda/app/tasklist/default/");
        var answer = browser.send(
                form("/camunda/api/admin/auth/user/default/login/tasklist", "username=oksana&password=oksana")
                        .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(open("/desk/tickets").body()).contains("Oksana Bilyk");
    }

    @Test
    void a_change_needs_the_token_of_a_page() throws Exception {
        var page = signIn(open("/sign-in").body(), "oksana", "oksana");
        var without = HttpRequest.newBuilder(URI.create(address("/api/tickets/1/claim")))
                .POST(BodyPublishers.noBody())
                .build();
        assertThat(browser.send(without, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        var with = HttpRequest.newBuilder(URI.create(address("/api/tickets/1/claim")))
                .POST(BodyPublishers.noBody())
                .header("X-CSRF-TOKEN", metaToken(page.body()))
                .build();
        assertThat(browser.send(with, BodyHandlers.ofString()).body()).contains("There is no ticket 1.");
    }

    @Test
    void wrong_passwords_are_told_and_sign_nobody_in() throws Exception {
        var again = signIn(open("/sign-in").body(), "marina", "guessed");
        assertThat(again.uri()).hasToString(address("/sign-in?wrong"));
        assertThat(again.body()).contains("do not fit together");
        assertThat(open("/desk/tickets").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void an_account_without_a_desk_sees_a_sentence() throws Exception {
        var user = identities.newUser("newcomer");
        user.setPassword("newcomer");
        identities.saveUser(user);
        var page = signIn(open("/sign-in").body(), "newcomer", "newcomer");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("You belong to no desk yet").contains("</html>");
        identities.deleteUser("newcomer");
        assertThat(open("/desk/tickets").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void pages_let_nothing_foreign_run_and_faults_are_pages_too() throws Exception {
        signIn(open("/sign-in").body(), "oksana", "oksana");
        for (String path : new String[] {"/desk/tickets", "/desk/none", "/desk/tickets/none/at/all"}) {
            var page = open(path);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(
                            it -> assertThat(it).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.body()).contains("Oksana Bilyk");
        }
        assertThat(open("/desk/none").statusCode()).isEqualTo(404);
        assertThat(open("/desk/none").body()).contains("There is nothing here");
    }

    @Test
    void pages_speak_the_browsers_language_until_another_is_chosen() throws Exception {
        assertThat(inLanguage("/sign-in", "pl-PL,pl;q=0.9").body()).contains("lang=\"pl\"", "Hasło");
        assertThat(inLanguage("/sign-in", "de").body()).contains("lang=\"en\"", "Password");
        assertThat(inLanguage("/sign-in?lang=uk", "pl").body()).contains("Пароль", "Увійти");
        assertThat(inLanguage("/sign-in", "pl").body()).contains("Увійти");
    }

    @Test
    void a_script_whose_session_is_over_is_sent_to_sign_in() throws Exception {
        var call = HttpRequest.newBuilder(URI.create(address("/desk/tickets")))
                .header("HX-Request", "true")
                .build();
        var answer = browser.send(call, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
    }

    private HttpResponse<String> signIn(String page, String name, String password) throws Exception {
        return send("/sign-in", "username=%s&password=%s&_csrf=%s".formatted(name, password, formToken(page)));
    }

    private HttpResponse<String> open(String path) throws Exception {
        return inLanguage(path, "en");
    }

    private HttpResponse<String> inLanguage(String path, String language) throws Exception {
        var call = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept", "text/html,application/json")
                .header("Accept-Language", language);
        return browser.send(call.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return browser.send(form(path, form).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, String form) {
        return HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept", "text/html,application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static String formToken(String page) {
        return URLEncoder.encode(found("name=\"_csrf\" value=\"([^\"]+)\"", page), UTF_8);
    }

    private static String metaToken(String page) {
        return found("name=\"csrf\" content=\"([^\"]+)\"", page);
    }

    private static String found(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
