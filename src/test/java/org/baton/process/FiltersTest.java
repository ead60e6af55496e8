package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.People;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each filter of Tasklist shows to whom. */
@DeskTest
class FiltersTest {

    private static final int MANY = 100;

    @Autowired
    private DeskStory story;

    @Autowired
    private FilterService filters;

    @Autowired
    private People people;

    @BeforeEach
    void begin() {
        story.begins();
    }

    private static String[] all(String... more) {
        var names = new ArrayList<>(List.of(
                "Mine", "My line", "To accept within the hour", "Overdue", "Waiting for the customer", "Nobody's"));
        names.addAll(List.of(more));
        return names.toArray(String[]::new);
    }

    private List<String> offeredTo(String person) {
        var names = new ArrayList<String>();
        people.as(
                person,
                () -> filters.createTaskFilterQuery().listPage(0, MANY).stream()
                        .map(Filter::getName)
                        .forEach(names::add));
        return names;
    }

    /** The tasks' names: number and subject. */
    private List<String> shows(String filter, String person) {
        var names = new ArrayList<String>();
        people.as(person, () -> {
            var found = filters.createTaskFilterQuery().filterName(filter).singleResult();
            filters.<Task>listPage(found.getId(), 0, MANY).stream()
                    .map(Task::getName)
                    .forEach(names::add);
        });
        return names;
    }

    private static String name(TicketStory ticket) {
        return "#" + ticket.number() + " Order 1712 cannot be saved";
    }

    @Test
    void agents_find_the_filters_of_their_desk_and_leads_two_more() {
        assertThat(offeredTo("sofia")).containsExactlyInAnyOrder(all());
        assertThat(offeredTo("bohdana")).containsExactlyInAnyOrder(all("Escalated", "Everybody's"));
        assertThat(offeredTo("tatiana")).containsExactlyInAnyOrder(all("Escalated", "Everybody's"));
        assertThat(offeredTo("operator")).isEmpty();
    }

    @Test
    void what_is_offered_to_me_and_what_i_have_is_mine() {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        String agent = ticket.offered();
        assertThat(shows("Mine", agent)).containsExactly(name(ticket));

        ticket.isAccepted();

        assertThat(shows("Mine", agent)).containsExactly(name(ticket));
        String colleague = story.anotherOf("onebox", "paid", agent).id();
        assertThat(shows("Mine", colleague)).isEmpty();
        assertThat(shows("My line", colleague)).containsExactly(name(ticket));
        assertThat(shows("Nobody's", colleague)).isEmpty();
    }

    @Test
    void what_a_lead_has_taken_over_is_no_longer_mine() {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        String agent = ticket.offered();
        ticket.does(agent, "claim", Map.of()).does("bohdana", "claim", Map.of());

        assertThat(shows("Mine", agent)).isEmpty();
        assertThat(shows("Mine", "bohdana")).containsExactly(name(ticket));
    }

    @Test
    void what_is_to_be_accepted_soon_or_late_is_found_by_its_deadline() {
        var ticket = story.receives(aTicket().at("arnika").under("subscription"));
        String agent = ticket.offered();
        assertThat(shows("To accept within the hour", agent)).hasSize(1);
        assertThat(shows("Overdue", agent)).isEmpty();

        story.itIs(DeskStory.MONDAY.plusSeconds(2 * 60 * 60));

        assertThat(shows("To accept within the hour", agent)).hasSize(1);
        assertThat(shows("Overdue", agent)).hasSize(1);
    }

    @Test
    void what_need_not_be_accepted_soon_is_not_shown_as_if_it_were() {
        var ticket = story.receives(aTicket().at("integrator").under("basic").withSlots(5));

        assertThat(shows("Everybody's", "halyna")).containsExactly(name(ticket));
        assertThat(shows("To accept within the hour", "halyna")).isEmpty();
    }

    @Test
    void a_ticket_that_is_asked_about_waits_for_its_customer() {
        var ticket = story.receives(aTicket().at("onebox").under("general"));
        String agent = ticket.offered();
        ticket.isAccepted().isAskedAboutBy(agent, "Which version is it?");

        assertThat(shows("Waiting for the customer", agent)).containsExactly(name(ticket));
    }

    @Test
    void whatever_nobody_has_is_open_to_the_line() {
        var ticket = story.itIs("2026-11-21T10:00:00Z")
                .receives(aTicket().at("onebox").under("general"));

        assertThat(shows("Nobody's", "sofia")).containsExactly(name(ticket));
        assertThat(shows("Nobody's", "danylo")).as("he is on another line").isEmpty();
    }

    @Test
    void leads_see_what_is_escalated_to_them_and_everything_of_their_desk_only() {
        var usual = story.receives(aTicket().at("onebox").under("general"));
        var hard = story.receives(aTicket().at("onebox").under("general"));
        hard.isHandedOnBy(hard.offered(), "leads");
        var complained = story.receives(aTicket().at("onebox").under("general")).customerComplains("Too slow");
        story.receives(aTicket().at("arnika").under("subscription"));

        assertThat(shows("Escalated", "bohdana"))
                .containsExactlyInAnyOrder(
                        name(hard), "#" + complained.number() + " Answer complaint: Order 1712 cannot be saved");
        assertThat(shows("Everybody's", "bohdana"))
                .contains(name(usual), name(hard), name(complained))
                .hasSize(4);
    }
}
