package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A ticket's page, as the server writes it. */
@DeskTest
class TicketSheetPageTest {

    @Autowired
    DeskStory story;

    @Autowired
    MockMvc http;

    private TicketStory ticket;

    @BeforeEach
    void a_ticket_is_in_work() {
        story.begins();
        ticket = story.receives(aTicket()
                        .under("general")
                        .about("Order <b>1712</b>", "It fails with \"Error 500\" <script>alert(1)</script>"))
                .isAccepted();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private SheetReader reader() {
        return new SheetReader(http);
    }

    private String page(String agent, String below) {
        return reader().page(agent, ticket, below);
    }

    @Test
    void what_people_wrote_is_text_and_never_runs() {
        assertThat(page(ticket.executor(), ""))
                .contains("Order &lt;b&gt;1712&lt;/b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "<b>1712");
    }

    @Test
    void the_page_shows_the_promise_and_why_the_customer_and_every_decision() {
        assertThat(page(ticket.executor(), ""))
                .contains("Resolve by", "3 h 0 min left", "kept, ")
                .contains("Customer", "Olena", "general support")
                .contains("Decisions", "<code>paidLine</code>", "The text tells of an error")
                .contains("History", "Received: e-mail", "Accept by: kept", "Status: in work");
    }

    @Test
    void why_it_was_decided_so_and_who_else_might_have_it_is_said_in_the_language_of_the_page() {
        assertThat(page(ticket.executor(), "?lang=uk"))
                .contains(
                        "У тексті йдеться про помилку, тому тип: ", "володіє мовою клієнта", "Хто ще міг би його мати")
                .doesNotContain("The text tells of an error", "promised hours to do", "speaks ");
    }

    @Test
    void a_ticket_that_somebody_names_is_a_link_if_it_is_of_the_same_desk() {
        var other = story.receives(aTicket().at("cleverbox").under("standard"));
        String own = ticket.number();
        ticket.does(ticket.executor(), "notes", Map.of("body", "Like #" + own + ", unlike #" + other.number()));
        assertThat(page(ticket.executor(), "/conversation"))
                .contains("href=\"/desk/tickets/" + own + "\"")
                .doesNotContain("href=\"/desk/tickets/" + other.number() + "\"");
    }

    @Test
    void canned_answers_are_in_the_customers_language_with_the_names_filled_in() {
        ticket = story.receives(aTicket()
                        .under("general")
                        .about("Замовлення не зберігається", "Помилка «500» під час збереження замовлення. Що робити?"))
                .isAccepted();
        var page = reader().ask(
                        ticket.executor(),
                        get("/desk/tickets/" + ticket.number()).header("Accept-Language", "pl"));
        assertThat(SheetReader.text(page))
                .contains("Prosi o kroki i zrzut ekranu")
                .contains(
                        "Добрий день, Olena!",
                        "«Замовлення не",
                        ticket.seen().at("/executor/name").asText());
    }

    @ParameterizedTest
    @CsvSource({"uk,Розмова", "pl,Rozmowa", "ru,Переписка", "en,Conversation"})
    void the_page_speaks_four_languages_and_lacks_no_word(String language, String word) {
        String page = SheetReader.text(reader().ask(
                        ticket.executor(),
                        get("/desk/tickets/" + ticket.number()).header("Accept-Language", language)));
        assertThat(page).contains(word).doesNotContain("??");
    }

    @Test
    void whoever_may_open_cockpit_finds_the_instance_there() {
        assertThat(page("admin", ""))
                .contains("/camunda/app/cockpit/default/#/process-instance/")
                .doesNotContain("id=\"compose\"");
        assertThat(page(ticket.executor(), "")).doesNotContain("process-instance");
    }

    @Test
    void a_ticket_that_has_ended_takes_notes_and_no_replies() {
        ticket.customerCancels();
        assertThat(page("sofia", ""))
                .contains("cancelled", "value=\"notes\"")
                .doesNotContain("value=\"messages\"", "Give back", "process-instance");
    }
}
