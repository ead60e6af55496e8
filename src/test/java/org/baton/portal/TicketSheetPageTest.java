package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.FormField;
import org.baton.engine.OpenTasks;
import org.baton.engine.TaskForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A ticket's page, as the server writes it. */
@DeskTest
class TicketSheetPageTest {

    @Autowired
    DeskStory story;

    @Autowired
    MockMvc http;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskForms forms;

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

    private MockHttpServletResponse ask(String agent, MockHttpServletRequestBuilder call) {
        try {
            var signIn = post("/sign-in").with(csrf()).param("username", agent).param("password", agent);
            var session = (MockHttpSession)
                    http.perform(signIn).andReturn().getRequest().getSession();
            return http.perform(call.session(session)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("The call failed", e);
        }
    }

    private String page(String agent, String below) {
        var response = ask(agent, get("/desk/tickets/" + ticket.number() + below));
        assertThat(response.getStatus()).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String task(String key) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals(key))
                .findFirst()
                .orElseThrow()
                .waiting()
                .id();
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
    void the_page_shows_what_the_line_has_to_keep_with_a_countdown_and_then_whether_it_was_kept() {
        ticket = story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"))
                .isAccepted();
        String agent = ticket.executor();
        assertThat(page(agent, "")).contains("Target of the line: line 2", "1 d 0 h left", "the customer is not told");
        ticket.isDelivered();
        assertThat(page(agent, "/standing")).contains("Target of the line: line 2", "kept, Mon");
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
    void another_desk_finds_nothing() {
        for (String below : List.of("", "/conversation", "/standing", "/errands", "/background", "/onlookers")) {
            assertThat(ask("roman", get("/desk/tickets/" + ticket.number() + below))
                            .getStatus())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(ask(
                                "roman",
                                post("/desk/tickets/" + ticket.number() + "/tasks/" + task("WorkOnTicket") + "/way")
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoever_holds_it_gets_its_ways_out_and_a_lead_may_take_it_over() {
        String lead = ticket.executor().equals("bohdana") ? "viktor" : "bohdana";
        assertThat(page(ticket.executor(), "/errands"))
                .contains("You have it", "Deliver the result", "Hand it on to another line", "Give back")
                .doesNotContain("Take");
        assertThat(page(lead, "/errands")).contains("has it", "Take over").doesNotContain("Deliver the result");
        assertThat(page("danylo", "/errands")).contains("has it").doesNotContain("Take", "Deliver the result");
    }

    @Test
    void nobodys_ticket_can_be_taken_by_its_line() {
        ticket.does(ticket.executor(), "release", Map.of());
        assertThat(page("sofia", "/errands"))
                .contains("Nobody has it", ">Take<")
                .doesNotContain("Deliver the result");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WorkOnTicket | deliver  | saidText
            WorkOnTicket | ask      | saidText
            WorkOnTicket | handOver | saidTargetLine saidReason
            WorkOnTicket | decline  | saidRefusalCode saidReason saidOffer
            """)
    void a_way_out_opens_the_fields_that_the_form_shows_for_it(String key, String outcome, String fields) {
        var way = ask(
                ticket.executor(),
                post("/desk/tickets/" + ticket.number() + "/tasks/" + task(key) + "/way")
                        .with(csrf())
                        .param("saidOutcome", outcome)
                        .param("saidText", "Half written"));
        String html = new String(way.getContentAsByteArray(), StandardCharsets.UTF_8);
        var names =
                Pattern.compile("name=\"(said\\w+)\"").matcher(html).results().map(it -> it.group(1));
        assertThat(names).startsWith("saidOutcome").endsWith(fields.split(" ")).hasSize(1 + fields.split(" ").length);
        assertThat(html).contains("required=\"required\"");
        assertThat(html.contains("Half written")).isEqualTo(fields.contains("saidText"));
    }

    @Test
    void every_user_task_in_a_tickets_life_can_be_filled_in_on_the_page() {
        opensEveryWay(ticket.number(), "WorkOnTicket", ticket.executor());
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?");
        opensEveryWay(ticket.number(), "AwaitCustomer", ticket.executor());
        ticket.customerWrites("The second one.").isDelivered();
        opensEveryWay(ticket.number(), "AwaitConfirmation", ticket.executor());
        ticket.customerComplains("It took so long.");
        opensEveryWay(ticket.number(), "AnswerComplaint", "bohdana");
        ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        opensEveryWay(ticket.number(), "AcceptTicket", ticket.offered());
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Stock", "Prices")));
        opensEveryWay(ticket.number() + "-1", "WorkOnPart", ticket.executor());
    }

    /** Each way shows a field, with its label, for each that the form shows, and can be sent. */
    private void opensEveryWay(String number, String key, String agent) {
        var task = tasks.of(List.of(number)).stream()
                .filter(it -> it.waiting().key().equals(key))
                .findFirst()
                .orElseThrow()
                .waiting();
        var form = forms.of(task);
        var ways = form.field("saidOutcome").map(FormField::choices).orElse(List.of(new FormField.Choice("", "")));
        assertThat(ways).allSatisfy(way -> {
            var opened = ask(
                    agent,
                    post("/desk/tickets/" + ticket.number() + "/tasks/" + task.id() + "/way")
                            .with(csrf())
                            .param("saidOutcome", way.value()));
            String html = new String(opened.getContentAsByteArray(), StandardCharsets.UTF_8);
            assertThat(form.shown(Map.of("saidOutcome", way.value())))
                    .filteredOn(it -> !it.key().equals("saidOutcome"))
                    .allSatisfy(it -> assertThat(html)
                            .contains(
                                    "name=\"" + it.key() + "\"",
                                    "<label for=\"" + task.id() + "-" + it.key() + "\"",
                                    ">" + it.label() + "<"));
            assertThat(html).contains("type=\"submit\"");
        });
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
        assertThat(ask(ticket.executor(), get(again)).getStatus()).isEqualTo(204);
        ticket.customerWrites("Any news?");
        var news = ask(ticket.executor(), get(again));
        assertThat(news.getStatus()).isEqualTo(200);
        assertThat(new String(news.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Any news?");
    }

    @Test
    void who_else_looks_is_seen_until_they_have_gone() {
        page("sofia", "");
        assertThat(page("viktor", "/onlookers")).contains("Sofia Melnyk looks at it too");
        story.passes(Duration.ofSeconds(16));
        assertThat(page("viktor", "/onlookers")).doesNotContain("Sofia Melnyk");
    }

    @Test
    void canned_answers_are_in_the_customers_language_with_the_names_filled_in() {
        ticket = story.receives(aTicket()
                        .under("general")
                        .about("Замовлення не зберігається", "Помилка «500» під час збереження замовлення. Що робити?"))
                .isAccepted();
        var page =
                ask(ticket.executor(), get("/desk/tickets/" + ticket.number()).header("Accept-Language", "pl"));
        assertThat(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Prosi o kroki i zrzut ekranu")
                .contains(
                        "Добрий день, Olena!",
                        "«Замовлення не",
                        ticket.seen().at("/executor/name").asText());
    }

    @ParameterizedTest
    @CsvSource({"uk,Розмова", "pl,Rozmowa", "ru,Переписка", "en,Conversation"})
    void the_page_speaks_four_languages_and_lacks_no_word(String language, String word) {
        String page = new String(
                ask(ticket.executor(), get("/desk/tickets/" + ticket.number()).header("Accept-Language", language))
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
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
