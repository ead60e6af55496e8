package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskCalls.Answer;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.engine.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Any task of a ticket can be done with what its form asks for, by whom it is open to. */
@DeskTest
class ErrandsTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OpenTasks tasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory accepted() {
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    private String task(String number, String key) {
        return tasks.of(List.of(number)).stream()
                .map(OpenTask::waiting)
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Answer does(String agent, TicketStory ticket, String task, Map<String, Object> said) {
        return calls.postAs(agent, "/api/tickets/" + ticket.number() + "/tasks/" + task, said);
    }

    @Test
    void an_agent_completes_the_task_that_tasklist_shows() {
        var ticket = accepted();
        String task = task(ticket.number(), "WorkOnTicket");
        var done = does(
                ticket.executor(), ticket, task, Map.of("saidOutcome", "deliver", "saidText", "Press the green one."));
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        ticket.waitsAt("AwaitConfirmation").hasStatus("delivered").wasTold("TellDelivered");
    }

    @Test
    void the_history_names_whoever_does_it_in_tasklist() {
        var ticket = accepted();
        people.as(
                ticket.executor(),
                () -> ticket.completes("WorkOnTicket", Map.of("saidOutcome", "deliver", "saidText", "Press it.")));
        assertThat(sql.sql("select person from baton.move where ticket = ? and becomes = 'delivered'")
                        .param(ticket.number())
                        .query(String.class)
                        .list())
                .containsExactly(ticket.executor());
    }

    @Test
    void what_the_form_does_not_ask_for_is_refused_field_by_field() {
        var ticket = accepted();
        String task = task(ticket.number(), "WorkOnTicket");
        var refused = does(ticket.executor(), ticket, task, Map.of("saidOutcome", "deliver", "saidOffer", "A cake"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("saidText", "saidOffer");
        ticket.waitsAt("WorkOnTicket");
    }

    @Test
    void whoever_comes_second_is_told_who_was_faster() {
        var ticket = accepted();
        String task = task(ticket.number(), "WorkOnTicket");
        String first = ticket.executor();
        does(first, ticket, task, Map.of("saidOutcome", "ask", "saidText", "Which order is it?"));
        var late = does("bohdana", ticket, task, Map.of("saidOutcome", "deliver", "saidText", "Press the green one."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("detail").asText())
                .contains(ticket.seen().path("executor").path("name").asText() + " was faster");
    }

    @Test
    void a_task_that_the_customer_ended_is_over_by_nobodys_doing() {
        var ticket = accepted();
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?");
        String task = task(ticket.number(), "AwaitCustomer");
        ticket.customerWrites("The second one.");
        var late = does(ticket.executor(), ticket, task, Map.of("saidOutcome", "answered", "saidText", "By phone"));
        assertThat(late.body().path("detail").asText()).contains("has ended meanwhile");
    }

    @Test
    void whoever_is_not_on_its_line_may_not_do_it_and_another_desk_does_not_see_it() {
        var ticket = accepted();
        String task = task(ticket.number(), "WorkOnTicket");
        var said = Map.<String, Object>of("saidOutcome", "deliver", "saidText", "Press the green one.");
        assertThat(does("danylo", ticket, task, said).status()).isEqualTo(409);
        assertThat(does("roman", ticket, task, said).status()).isEqualTo(404);
        ticket.waitsAt("WorkOnTicket");
    }

    @Test
    void a_part_is_taken_and_done_like_the_ticket_itself() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        String agent = ticket.offered();
        does(
                agent,
                ticket,
                task(ticket.number(), "AcceptTicket"),
                Map.of("saidOutcome", "accept", "saidConfirmedType", "complex", "saidPartTitles", "Stock\nPrices"));
        String part = task(ticket.number() + "-1", "WorkOnPart");
        assertThat(does("viktor", ticket, part, Map.of("saidOutcome", "deliver", "saidText", "Stock is right."))
                        .status())
                .isEqualTo(200);
        assertThat(ticket.part(1).path("status").asText()).isEqualTo("delivered");
    }

    @Test
    void a_complaint_is_answered_by_a_lead_and_by_nobody_whom_it_may_be_about() {
        var ticket = accepted();
        ticket.customerComplains("It takes so long.");
        String task = task(ticket.number(), "AnswerComplaint");
        Map<String, Object> said = Map.of("saidOutcome", "justified", "saidText", "We are sorry; it is done today.");
        assertThat(does(ticket.executor(), ticket, task, said).status()).isEqualTo(409);
        assertThat(does("bohdana", ticket, task, said).status()).isEqualTo(200);
        ticket.wasTold("TellOutcome").waitsAt("WorkOnTicket");
    }

    @Test
    void what_an_agent_writes_to_the_customer_leaves_the_desk_with_its_files() {
        var ticket = accepted();
        var written = calls.postAs(
                ticket.executor(),
                "/api/tickets/" + ticket.number() + "/messages",
                Map.of(
                        "body",
                        "Here is the guide.",
                        "attachments",
                        List.of(Map.of("name", "guide.txt", "type", "text/plain", "content", "QQ=="))));
        assertThat(written.status()).isEqualTo(200);
        ticket.wasTold("SendReply");
        assertThat(sql.sql("""
                                select a.name from baton.outbox o join baton.attachment a on a.message = o.message
                                where o.ticket = ? and o.body = 'Here is the guide.'
                                """).param(ticket.number()).query(String.class).list())
                .containsExactly("guide.txt");
    }
}
