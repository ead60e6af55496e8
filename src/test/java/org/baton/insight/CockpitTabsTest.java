package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.engine.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/** What Cockpit shows of a ticket beside its instance, and of all tickets beside their diagram. */
@DeskTest
class CockpitTabsTest {

    @Autowired
    private DeskStory story;

    @Autowired
    private MockMvc http;

    @BeforeEach
    void begin() {
        story.begins();
    }

    private MockHttpServletResponse asks(String path, String... desks) throws Exception {
        var operator = new Caller("operator", Caller.Kind.AGENT, Set.of(desks), Set.of(), Set.of());
        var signedIn = new UsernamePasswordAuthenticationToken(operator, null, Set.of());
        return http.perform(get("/desk/insight" + path)
                        .header("Accept-Language", "en")
                        .with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }

    private String shown(String path) throws Exception {
        return asks(path, "onebox").getContentAsString().replaceAll("\\s+", " ");
    }

    @Test
    void an_instance_shows_promises_clocks_and_alerts_by_the_desks_clock() throws Exception {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        story.waitsTill(DeskStory.MONDAY.plusSeconds(2 * 60 * 60));
        String agent = ticket.offered();
        ticket.isAccepted().isAskedAboutBy(agent, "Which version is it?");

        assertThat(shown("/tickets/" + ticket.number()))
                .contains("Ticket " + ticket.number())
                .contains("/desk/tickets/" + ticket.number())
                .contains("broken, 23 Nov 2026, 12:00")
                .contains(">stopped<")
                .contains("TellLeadLevel");
    }

    @Test
    void an_instance_shows_what_its_line_has_to_keep_beside_the_promise() throws Exception {
        var ticket = story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"));
        assertThat(asks("/tickets/" + ticket.number(), "arnika")
                        .getContentAsString()
                        .replaceAll("\\s+", " "))
                .contains("<td>the line line2</td> <td>24 Nov 2026, 11:00</td> <td>open</td>");
    }

    @Test
    void a_part_shows_its_ticket() throws Exception {
        var ticket = story.receives(aTicket().at("onebox").under("general"));

        assertThat(shown("/tickets/" + ticket.number() + "-1")).contains("Ticket " + ticket.number());
    }

    @Test
    void another_desks_ticket_is_none() throws Exception {
        var ticket = story.receives(aTicket().at("onebox").under("general"));

        assertThat(asks("/tickets/" + ticket.number(), "arnika").getStatus()).isEqualTo(404);
    }

    @Test
    void what_a_customer_wrote_is_shown_as_it_is() throws Exception {
        var ticket =
                story.receives(aTicket().at("onebox").under("general").about("<b>Bold</b>", "It fails with error 5"));

        assertThat(shown("/tickets/" + ticket.number()))
                .contains("&lt;b&gt;Bold")
                .doesNotContain("<b>Bold");
    }

    @Test
    void a_diagram_shows_how_many_wait_where_and_how_many_of_them_are_late() throws Exception {
        story.receives(aTicket().at("arnika").under("subscription"));
        story.receives(aTicket().at("onebox").under("general")).isAccepted();
        story.itIs(DeskStory.MONDAY.plusSeconds(20 * 60));
        story.receives(aTicket().at("onebox").under("general"));
        story.receives(aTicket().at("onebox").under("general"));
        assertThat(shown("/processes/ticket"))
                .contains("<td>AcceptTicket</td><td>2</td> <td>0</td><td>0</td>")
                .contains("<td>WorkOnTicket</td><td>1</td>");

        story.itIs(DeskStory.MONDAY.plusSeconds(70 * 60));
        assertThat(shown("/processes/ticket")).contains("<td>AcceptTicket</td><td>2</td> <td>2</td><td>0</td>");

        story.itIs(DeskStory.MONDAY.plusSeconds(90 * 60));
        assertThat(shown("/processes/ticket")).contains("<td>AcceptTicket</td><td>2</td> <td>0</td><td>2</td>");
        assertThat(shown("/processes/complaint")).contains("No ticket of your desks waits here.");
    }
}
