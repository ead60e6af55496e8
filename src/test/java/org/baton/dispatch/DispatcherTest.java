package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.baton.TestDatabase;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whom a ticket is offered. */
class DispatcherTest {

    private DispatchRoom room;
    private Tickets tickets;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        room = new DispatchRoom(database());
        tickets = room.bean(Tickets.class);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void equals_take_turns() {
        room.employs("anna", 10, "paid").employs("bohdan", 10, "paid").employs("cyril", 10, "free");
        assertThat(IntStream.range(0, 4).mapToObj(it -> room.offers(room.receives("paid", null))))
                .containsExactly("anna", "bohdan", "anna", "bohdan");
    }

    @Test
    void whoever_was_given_one_longest_ago_is_next_even_if_all_have_been_closed() {
        room.employs("anna", 10, "paid").employs("bohdan", 10, "paid");
        String first = room.receives("paid", null);
        room.offers(first);
        tickets.closed(first, room.clock.instant(), "done", null);
        assertThat(room.offers(room.receives("paid", null))).isEqualTo("bohdan");
    }

    @Test
    void an_offered_ticket_has_no_executor_and_its_choice_is_kept_with_the_reason() {
        room.employs("anna", 10, "paid").employs("bohdan", 5, "paid");
        String number = room.receives("paid", null);
        tickets.executorIs(number, "bohdan");
        room.offers(number);
        assertThat(tickets.get(number).executor()).isNull();
        assertThat(tickets.get(number).offeredTo()).isEqualTo("anna");
        Decision kept = room.bean(Decisions.class).latest(number, "executor").orElseThrow();
        assertThat(kept.rule()).isEqualTo("Of equals, whoever was given a ticket longest ago gets the next one");
        assertThat(kept.reason()).isEqualTo("anna has 0 promised hours to do in 0 tickets, speaks uk.");
        assertThat(kept.inputs()).containsEntry("line", "paid").containsEntry("language", "uk");
        assertThat(kept.outputs()).containsEntry("executor", "anna");
        assertThat(kept.outputs().get("standings").toString())
                .contains(
                        "agent=anna",
                        "agent=bohdan",
                        "sentence=bohdan has 0 promised hours to do in 0 tickets, speaks uk.");
    }

    @Test
    void nobody_is_offered_more_than_fits_however_many_dispatch_at_once() {
        room.employs("anna", 2, "paid").employs("bohdan", 1, "paid");
        var numbers = IntStream.range(0, 6)
                .mapToObj(it -> room.receives("paid", null))
                .toList();
        numbers.stream()
                .map(it -> CompletableFuture.runAsync(() -> room.offers(it)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(numbers.stream().map(it -> String.valueOf(tickets.get(it).offeredTo())))
                .containsExactlyInAnyOrder("anna", "anna", "bohdan", "null", "null", "null");
    }

    @Test
    void the_managers_of_project_and_customer_are_known() {
        room.employs("anna", 10, "managers").employs("bohdan", 10, "managers");
        room.serves("c1", null, "bohdan").serves("c2", "bohdan", null);
        assertThat(room.offers(room.receives("managers", "c1"))).isEqualTo("bohdan");
        assertThat(room.offers(room.receives("managers", "c2"))).isEqualTo("bohdan");
    }

    @Test
    void whoever_has_served_the_customer_is_known() {
        room.employs("anna", 20, "paid").employs("bohdan", 20, "paid").serves("c1", null, null);
        String before = room.receives("paid", "c1");
        tickets.accepted(before, "bohdan", room.clock.instant());
        assertThat(room.offers(room.receives("paid", "c1"))).isEqualTo("bohdan");
    }

    @Test
    void whoever_has_just_handed_it_on_is_not_asked_because_the_old_task_is_still_there() {
        room.employs("anna", 10, "free").employs("bohdan", 10, "paid");
        String number = room.receives("paid", null);
        room.waits(number, "anna");
        assertThat(room.offers(number)).isEqualTo("bohdan");
    }
}
