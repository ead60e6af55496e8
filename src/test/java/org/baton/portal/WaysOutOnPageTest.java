package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import org.springframework.test.web.servlet.MockMvc;

/** The ways out of a task, on its ticket's page: who gets them, and what is asked for on each. */
@DeskTest
class WaysOutOnPageTest {

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

    private SheetReader reader() {
        return new SheetReader(http);
    }

    private String page(String agent, String below) {
        return reader().page(agent, ticket, below);
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
    void another_desk_finds_nothing() {
        for (String below : List.of("", "/conversation", "/standing", "/errands", "/background", "/onlookers")) {
            assertThat(reader().ask("roman", get("/desk/tickets/" + ticket.number() + below))
                            .getStatus())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(reader().ask(
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
        var way = reader().ask(
                        ticket.executor(),
                        post("/desk/tickets/" + ticket.number() + "/tasks/" + task(key) + "/way")
                                .with(csrf())
                                .param("saidOutcome", outcome)
                                .param("saidText", "Half written"));
        String html = SheetReader.text(way);
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
            var opened = reader().ask(
                            agent,
                            post("/desk/tickets/" + ticket.number() + "/tasks/" + task.id() + "/way")
                                    .with(csrf())
                                    .param("saidOutcome", way.value()));
            String html = SheetReader.text(opened);
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
}
