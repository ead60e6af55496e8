package org.baton.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.baton.ServerTest;
import org.baton.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever guesses at Tasklist's own form is held back as at ours, and the agent is not. */
@ServerTest
class GuessingTest {

    @LocalServerPort
    int port;

    @Test
    void guessing_at_tasklist_holds_back_that_place_and_nobody_else() throws IOException {
        var stranger = Visitor.anonymous(port);
        assertThat(stranger.signIn("tasklist", "lidia", "lidia")).isEqualTo(200);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(stranger.signIn("tasklist", "lidia", "guessed")).isEqualTo(401);
        }
        assertThat(stranger.signIn("tasklist", "lidia", "lidia"))
                .as("even with the right one")
                .isEqualTo(401);
        assertThat(Visitor.withAccount(port, "lidia", "lidia")
                        .get("/api/tickets")
                        .statusCode())
                .as("nor by another way in")
                .isEqualTo(401);
        assertThat(signInFrom("127.0.0.2")).as("the agent, elsewhere").contains("HTTP/1.1 200");
    }

    private String signInFrom(String place) throws IOException {
        String form = "username=lidia&password=lidia";
        String page = call(place, "GET /camunda/app/tasklist/default/ HTTP/1.1\r\n", "");
        String session = page.replaceAll("(?s).*(JSESSIONID=[^;]+);.*", "$1");
        String token = page.replaceAll("(?s).*XSRF-TOKEN=([^;]+);.*", "$1");
        return call(
                place,
                "POST /camunda/api/admin/auth/user/default/login/tasklist HTTP/1.1\r\nX-XSRF-TOKEN: " + token
                        + "\r\nCookie: " + session + "; XSRF-TOKEN=" + token
                        + "\r\nContent-Type: " + Visitor.FORM + "\r\nContent-Length: " + form.length() + "\r\n",
                form);
    }

    private String call(String place, String head, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(place), 0)) {
            socket.getOutputStream()
                    .write((head + "Host: localhost\r\nConnection: close\r\n\r\n" + body).getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
