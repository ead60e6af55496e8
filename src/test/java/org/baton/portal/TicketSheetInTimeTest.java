package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.regex.Pattern;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A ticket's page while time passes and others act: countdowns, news, and who else looks. */
@DeskTest
class TicketSheetInTimeTest {

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
    void the_page_shows_what_the_line_has_to_keep_with_a_countdown_and_then_whether_it_was_kept() {
        ticket = story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"))
                .isAccepted();
        String agent = ticket.executor();
        assertThat(page(agent, "")).contains("Target of the line: line 2", "1 d 0 h left", "the customer is not told");
        ticket.isDelivered();
        assertThat(page(agent, "/standing")).contains("Target of the line: line 2", "kept, Mon");
    }

    @Test
    void the_promise_is_at_risk_then_late_and_while_it_is_asked_back_the_clock_stands_still() {
        assertThat(page(ticket.executor(), "/standing")).contains("tag wait", "3 h 0 min left");
        ticket.reaches("resolve", 1);
        assertThat(page(ticket.executor(), "/standing")).contains("tag risk", "45 min left");
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?");
        assertThat(page(ticket.executor(), "/standing"))
                .contains("tag note", "the clock stands still since", "a question to the customer");
        ticket.customerWrites("The second one.").reaches("resolve", 3);
        story.passes(Duration.ofMinutes(12));
        assertThat(page(ticket.executor(), "/standing")).contains("tag bad", "12 min late");
        assertThat(page(ticket.executor(), "/background")).contains("Resolve by: broken", "The clock goes on");
    }

    @Test
    void a_part_of_the_page_comes_by_itself_and_nothing_comes_while_nothing_is_new() {
        String fragment = page(ticket.executor(), "/conversation");
        assertThat(fragment)
                .startsWith("<section")
                .contains("href=\"/desk/assets/conversation.css\"")
                .doesNotContain("<html", "<header class=\"frame\"");
        var seen = Pattern.compile("seen=(\\w+)").matcher(fragment);
        assertThat(seen.find()).isTrue();
        String again = "/desk/tickets/" + ticket.number() + "/conversation?seen=" + seen.group(1);
        assertThat(reader().ask(ticket.executor(), get(again)).getStatus()).isEqualTo(204);
        ticket.customerWrites("Any news?");
        var news = reader().ask(ticket.executor(), get(again));
        assertThat(news.getStatus()).isEqualTo(200);
        assertThat(SheetReader.text(news)).contains("Any news?");
    }

    @Test
    void who_else_looks_is_seen_until_they_have_gone() {
        page("sofia", "");
        assertThat(page("viktor", "/onlookers")).contains("Sofia Melnyk looks at it too");
        story.passes(Duration.ofSeconds(16));
        assertThat(page("viktor", "/onlookers")).doesNotContain("Sofia Melnyk");
    }
}
