package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the list of tickets holds, for whom. */
@DeskTest
class ListedForTest {

    @Autowired
    MockMvc http;

    @Autowired
    DeskStory story;

    private TicketStory ticket;

    @BeforeEach
    void a_ticket_is_there() {
        story.begins();
        ticket = story.receives(
                aTicket().under("general").about("Login", "Every login ends with the message \"Error <500>\"."));
    }

    @Test
    void everybody_sees_the_tickets_of_their_own_desks_and_no_others() throws Exception {
        assertThat(list("sofia", "")).contains(ticket.number());
        assertThat(list("roman", "")).doesNotContain(ticket.number());
        assertThat(list("operator", "")).contains(ticket.number(), "Integrator");
        assertThat(list("admin", "?desk=onebox")).contains(ticket.number());
        assertThat(http.perform(get("/desk/tickets?desk=onebox").session(session("roman")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void each_filter_finds_the_ticket_or_leaves_it_out() throws Exception {
        ticket.isAcceptedBy("maksym");
        for (String found : new String[] {
            "?view=line",
            "?view=all",
            "?line=paid",
            "?executor=maksym",
            "?status=inWork",
            "?promise=kept",
            "?promise=onTime",
            "?q=logins",
            "?q=%23" + ticket.number(),
            "?customer=" + ticket.seen().path("customer").asText()
        }) {
            assertThat(list("sofia", found)).as(found).contains(">" + ticket.number() + "<");
        }
        for (String left : new String[] {
            "?view=mine", "?view=nobody", "?view=overdue", "?view=waiting", "?line=free", "?executor=sofia",
            "?status=received", "?promise=broken", "?promise=overdue", "?promise=unpromised", "?q=logout",
                    "?customer=nobody"
        }) {
            assertThat(list("sofia", left)).as(left).doesNotContain(">" + ticket.number() + "<");
        }
        assertThat(list("maksym", "?view=mine")).contains(">" + ticket.number() + "<");
    }

    @Test
    void a_deadline_that_comes_near_passes_or_rests_is_told_so() throws Exception {
        assertThat(list("sofia", "")).contains("1 h 0 min left", "Mon 23 Nov, 11:00");
        story.itIs("2026-11-23T08:50:00Z");
        assertThat(list("sofia", "?promise=atRisk")).contains("10 min left", "tag risk");
        story.itIs("2026-11-23T09:20:00Z");
        assertThat(list("sofia", "?view=overdue")).contains("20 min late", "tag late");
        ticket.isAskedAboutBy("maksym", "Which browser?");
        assertThat(list("sofia", "?view=waiting")).contains("clock stands still");
        assertThat(list("sofia", "?view=overdue")).doesNotContain(">" + ticket.number() + "<");
    }

    @Test
    void the_next_page_begins_behind_the_last_ticket_of_the_one_before() throws Exception {
        for (int n = 0; n < 50; n++) {
            story.receives(aTicket().under("general"));
        }
        String first = list("sofia", "?view=line");
        var more = Pattern.compile("href=\"/desk/tickets\\?(view=line&amp;after=[\\w-]+)\"")
                .matcher(first);
        assertThat(more.find()).isTrue();
        String second = list("sofia", "?" + more.group(1).replace("&amp;", "&"));
        assertThat(Pattern.compile("name=\"ticket\"").matcher(first).results().count())
                .isEqualTo(50);
        assertThat(Pattern.compile("name=\"ticket\" value=\"(\\d+)\"")
                        .matcher(second)
                        .results()
                        .map(it -> it.group(1)))
                .isNotEmpty()
                .noneMatch(first::contains);
        story.isOver();
    }

    @Test
    void a_kept_search_is_the_owners_until_it_is_shared_with_the_desk() throws Exception {
        keep("sofia", Map.of("name", "My <late> ones", "promise", "overdue"));
        assertThat(list("sofia", "")).contains("My &lt;late&gt; ones", "/desk/tickets?promise=overdue");
        assertThat(list("maksym", "")).doesNotContain("My &lt;late&gt; ones");

        keep("sofia", Map.of("name", "My <late> ones", "promise", "overdue", "shared", "yes"));
        assertThat(list("maksym", "")).contains("My &lt;late&gt; ones").doesNotContain("Forget");
        assertThat(list("roman", "")).doesNotContain("My &lt;late&gt; ones");

        forget("maksym", "My <late> ones");
        assertThat(list("sofia", "")).contains("My &lt;late&gt; ones");
        forget("sofia", "My <late> ones");
        assertThat(list("maksym", "")).doesNotContain("My &lt;late&gt; ones");
    }

    @Test
    void who_is_on_no_line_looks_and_changes_nothing() throws Exception {
        assertThat(list("operator", "")).contains(ticket.number()).doesNotContain("id=\"all\"");
        assertThat(list("sofia", "")).contains("id=\"all\"");
    }

    @Test
    void nonsense_in_the_address_is_told() throws Exception {
        for (String nonsense : new String[] {"?after=x", "?q=" + "a".repeat(301), "?q=%00"}) {
            assertThat(http.perform(get(URI.create("/desk/tickets" + nonsense)).session(session("sofia")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(nonsense)
                    .isEqualTo(422);
        }
        assertThat(list("sofia", "?view=none&status=none&promise=none")).contains(ticket.number());
    }

    private String list(String person, String query) throws Exception {
        var answer = http.perform(get(URI.create("/desk/tickets" + query)).session(session(person)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(query).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private void keep(String person, Map<String, String> form) throws Exception {
        send(person, post("/desk/views"), form);
    }

    private void forget(String person, String name) throws Exception {
        send(person, post("/desk/views/delete"), Map.of("name", name));
    }

    private void send(String person, MockHttpServletRequestBuilder call, Map<String, String> form) throws Exception {
        form.forEach(call::param);
        assertThat(http.perform(call.session(session(person)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/desk/tickets");
    }

    /** As whoever signed in at the form has it. */
    private MockHttpSession session(String person) throws Exception {
        var answer = http.perform(post("/sign-in")
                        .param("username", person)
                        .param("password", person)
                        .with(csrf()))
                .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        return (MockHttpSession) answer.getRequest().getSession();
    }
}
