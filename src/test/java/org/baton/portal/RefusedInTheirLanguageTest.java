package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever is refused something is told so in the language of the page, or in the one that the call asks for. */
@DeskTest
class RefusedInTheirLanguageTest {

    private static final Cookie UKRAINIAN = new Cookie("baton-language", "uk");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    DeskStory story;

    @Autowired
    MockMvc http;

    private TicketStory ticket;

    @BeforeEach
    void a_ticket_is_in_work() {
        story.begins();
        ticket = story.receives(aTicket().under("general")).isAccepted();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private JsonNode refused(MockHttpServletRequestBuilder call, int status) throws Exception {
        var answer = http.perform(call).andReturn().getResponse();
        JsonNode problem = JSON.readTree(answer.getContentAsByteArray());
        assertThat(answer.getStatus()).as(problem.toString()).isEqualTo(status);
        return problem;
    }

    private MockHttpSession session(String agent) throws Exception {
        var signIn = post("/sign-in").with(csrf()).param("username", agent).param("password", agent);
        return (MockHttpSession) http.perform(signIn).andReturn().getRequest().getSession();
    }

    private MockHttpServletRequestBuilder change(String what, Map<String, Object> said) throws Exception {
        return post("/api/tickets/" + ticket.number() + "/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(said));
    }

    private MockHttpServletRequestBuilder onPage(String what, Map<String, Object> said) throws Exception {
        return change(what, said)
                .session(session(ticket.executor()))
                .with(csrf())
                .cookie(UKRAINIAN);
    }

    private MockHttpServletRequestBuilder byProgram(String what, Map<String, Object> said) throws Exception {
        return change(what, said).header(HttpHeaders.AUTHORIZATION, "Bearer demo");
    }

    @Test
    void on_a_page_in_the_language_that_was_chosen_there() throws Exception {
        assertThat(refused(onPage("acceptance", Map.of()), 409).path("detail").asText())
                .isEqualTo("Звернення " + ticket.number() + ": у роботі. У цьому стані його не можна прийняти.");
        var unfilled = refused(onPage("delivery", Map.of("result", " ")), 422);
        assertThat(unfilled.path("detail").asText()).isEqualTo("результат: треба заповнити");
        assertThat(unfilled.path("errors").path(0).path("field").asText()).isEqualTo("result");
        assertThat(unfilled.path("errors").path(0).path("message").asText()).isEqualTo("треба заповнити");
    }

    @Test
    void a_page_that_cannot_be_shown_says_so_in_its_language() throws Exception {
        var page = get("/desk/tickets/999999").session(session(ticket.executor()));
        var answer = http.perform(page.header("HX-Request", "true").header(HttpHeaders.ACCEPT_LANGUAGE, "ru"))
                .andReturn()
                .getResponse();
        assertThat(JSON.readTree(answer.getContentAsByteArray()).path("detail").asText())
                .isEqualTo("Обращения 999999 нет.");
    }

    @Test
    void a_program_that_asks_for_no_language_is_told_in_English() throws Exception {
        assertThat(refused(byProgram("confirmation", Map.of("confirmed", true)), 409)
                        .path("detail")
                        .asText())
                .isEqualTo("Ticket " + ticket.number()
                        + " is inWork. There is no result to be taken or not; only a delivered ticket has one.");
        assertThat(refused(byProgram("confirmation", Map.of()), 422)
                        .path("detail")
                        .asText())
                .isEqualTo("confirmed: is needed: true or false");
    }

    @Test
    void a_program_that_asks_for_a_language_is_told_in_it() throws Exception {
        var call = byProgram("confirmation", Map.of("confirmed", true, "rating", 9));
        assertThat(refused(call.header(HttpHeaders.ACCEPT_LANGUAGE, "pl, en;q=0.5"), 422)
                        .path("detail")
                        .asText())
                .isEqualTo("ocena: od 1 do 5");
    }

    @Test
    void whoever_does_not_come_past_the_door_is_told_in_their_language() throws Exception {
        var call = get("/api/tickets").header(HttpHeaders.ACCEPT_LANGUAGE, "uk-UA");
        assertThat(refused(call, 401).path("detail").asText()).startsWith("Для цього виклику треба увійти");
    }

    @Test
    void of_many_tickets_each_is_refused_in_the_language_of_the_page() throws Exception {
        var call = post("/api/tickets/changes")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(
                        Map.of("change", "link", "tickets", new String[] {ticket.number()}, "cause", ticket.number())));
        var answer = http.perform(
                        call.session(session(ticket.executor())).with(csrf()).cookie(UKRAINIAN))
                .andReturn()
                .getResponse();
        assertThat(JSON.readTree(answer.getContentAsByteArray())
                        .path("outcomes")
                        .path(0)
                        .path("detail")
                        .asText())
                .isEqualTo("номер: Звернення не пов’язують із самим собою.");
    }
}
