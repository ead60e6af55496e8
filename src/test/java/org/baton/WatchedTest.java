package org.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running desk as operations watch it: by its port of their own, and in the log. */
@BrowserTest
class WatchedTest {

    @Autowired
    DeskStory story;

    @Value("${logging.pattern.correlation}")
    String pattern;

    @LocalServerPort
    int everybodys;

    @LocalManagementPort
    int operations;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_numbers_of_all_desks_are_read_without_a_sign_in() throws Exception {
        assertThat(operations).isNotEqualTo(everybodys);
        assertThat(get(operations, "/actuator/prometheus").body())
                .contains("baton_tickets{desk=\"cleverbox\",status=\"escalated\"}")
                .contains("baton_promises_open{desk=\"onebox\",promise=\"accept\",state=\"broken\"}")
                .contains("baton_unaccepted_oldest_seconds{desk=\"arnika\"}")
                .contains("baton_outbox_waiting ", "baton_outbox_oldest_seconds ")
                .contains("baton_jobs_due ", "baton_incidents ")
                .contains("baton_decisions_unmatched_total{decision=\"tier\",desk=\"onebox\"} ")
                .contains("hikaricp_connections_active", "jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/health/liveness, 200",
        "/actuator/health/readiness, 200",
        "/actuator/backup, 401",
        "/actuator, 404",
        "/actuator/env, 404",
        "/actuator/heapdump, 404",
        "/actuator/loggers, 404",
        "/api/tickets, 404",
        "/engine-rest/engine, 404",
        "/desk/tickets, 404",
        "/camunda/app/welcome/default/, 404",
        "/h2-console, 404",
    })
    void nothing_else_is_on_the_port_of_operations(String path, int status) throws Exception {
        assertThat(get(operations, path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/health/readiness, 200",
        "/actuator/prometheus, 404",
        "/actuator, 404"
    })
    void everybodys_port_says_whether_the_desk_works_and_no_more(String path, int status) throws Exception {
        var answer = get(everybodys, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void every_line_of_the_log_about_a_ticket_names_it() {
        try (var log = LogLines.of("org.baton.delivery", pattern + "%msg")) {
            var ticket = story.receives(aTicket().at("onebox").under("general"));
            log.hasEach("Ticket " + ticket.number() + ": TellDecided", "[" + ticket.number() + "] Ticket");

            story.itIs(DeskStory.MONDAY.plus(Duration.ofHours(2)));
            log.hasEach("Ticket " + ticket.number() + ": TellLeadLevel", "[" + ticket.number() + "] Ticket");
        }
    }

    @Test
    void a_line_of_the_log_about_no_ticket_names_none() {
        try (var log = LogLines.of("org.baton.desk", pattern + "%msg")) {
            LoggerFactory.getLogger("org.baton.desk").info("A desk opens");
            log.hasEach("A desk opens", "A desk");
        }
    }

    @AfterEach
    void end() {
        story.begins();
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
