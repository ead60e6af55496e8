package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.baton.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors of the running server, with the engine's REST API switched on, as somebody outside finds them. */
@ServerTest
class DoorsTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /engine-rest/engine, 401",
        "GET, /engine-rest/user, 401",
        "GET, /engine-rest%2Fengine, 400",
        "GET, /engine-rest/../engine-rest/engine, 400",
        "POST, /camunda/api/admin/setup/default/user/create, 403",
        "POST, /camunda/api/admin/%73etup/default/user/create, 403",
        "POST, /camunda/api/admin/setup;x=1/default/user/create, 400",
        "GET, /camunda/api/engine/engine/default/user, 401",
        "GET, /camunda/app/welcome/default/, 200",
        "GET, /api/tickets, 401",
        "GET, /api/docs, 200",
        "GET, /actuator/health, 200",
        "GET, /actuator/health/liveness, 200",
        "GET, /, 302",
        "GET, /desk/tickets, 302",
        "POST, /desk/tickets, 403",
        "GET, /sign-in, 200",
        "GET, /desk/assets/desk.css, 200",
        "GET, /desk/assets/none.css, 404",
        "GET, /webjars/htmx.org/dist/htmx.min.js, 200",
        "GET, /webjars/camunda/lib/deps.js, 404",
        "GET, /actuator/env, 404",
        "GET, /h2-console, 404",
        "GET, /error, 404",
        "GET, /elsewhere, 404",
        "GET, /api/a%00b, 400",
        "GET, /api/a;b, 400",
    })
    void without_a_sign_in_only_what_is_open_is_open(String method, String path, int status) throws Exception {
        var answer = call(method, path, null);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
            assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception", "Tomcat");
        }
    }

    @Test
    void the_engines_API_is_for_accounts_and_shows_what_each_may_see() throws Exception {
        assertThat(call("GET", "/engine-rest/engine", "Bearer demo").statusCode())
                .isEqualTo(403);
        assertThat(call("GET", "/engine-rest/engine", basic("roman", "guessed")).statusCode())
                .isEqualTo(401);
        assertThat(call("GET", "/engine-rest/user?maxResults=100", basic("admin", "admin"))
                        .body())
                .contains("\"oksana\"", "\"operator\"");
        assertThat(call("GET", "/engine-rest/user?maxResults=100", basic("oksana", "oksana"))
                        .body())
                .contains("\"oksana\"")
                .doesNotContain("\"operator\"");
    }

    @Test
    void a_refusal_says_how_to_sign_in() throws Exception {
        assertThat(call("GET", "/api/tickets", null).headers().allValues("WWW-Authenticate"))
                .anyMatch(it -> it.startsWith("Bearer"))
                .anyMatch(it -> it.startsWith("Basic"));
    }

    @Test
    void what_is_no_HTTP_is_told_so_without_a_word_about_the_server() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("GET /api/a b HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json")
                    .doesNotContain("Tomcat");
        }
    }

    private HttpResponse<String> call(String method, String path, String proof) throws Exception {
        var call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return http.send((proof == null ? call : call.header("Authorization", proof)).build(), BodyHandlers.ofString());
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    }
}
