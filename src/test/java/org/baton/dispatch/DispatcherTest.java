package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.baton.TestDatabase;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Parts;
import org.baton.ticket.Tickets;
import org.baton.ticket.Workload;
import org.baton.ticket.Workloads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void closed_and_delivered_tickets_are_no_load_and_accepted_ones_are() {
        room.employs("anna", 1, "paid");
        String accepted = room.receives("paid", null);
        tickets.accepted(accepted, "anna", room.clock.instant());
        assertThat(room.offers(room.receives("paid", null))).isNull();
        tickets.delivered(accepted, room.clock.instant());
        assertThat(room.offers(room.receives("paid", null))).isEqualTo("anna");
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
    void who_has_least_to_do_is_counted_in_promised_hours_not_in_tickets() {
        room.employs("anna", 10, "paid").employs("bohdan", 10, "paid");
        room.holds("anna", Duration.ofHours(40));
        room.holds("bohdan", Duration.ofHours(3));
        room.holds("bohdan", Duration.ofHours(3));
        assertThat(room.offers(room.receives("paid", null))).isEqualTo("bohdan");
    }

    @Test
    void what_is_promised_counts_by_the_working_hours_that_are_left_and_never_nothing() {
        room.employs("anna", 10, "paid");
        room.holds("anna", Duration.ofHours(31));
        room.holds("anna", Duration.ofMinutes(-10));
        tickets.accepted(room.receives("paid", null), "anna", room.clock.instant());
        tickets.estimated(room.holds("anna", null), 1, new java.math.BigDecimal("12.5"), null);
        assertThat(room.bean(Workloads.class).of("onebox")).containsEntry("anna", new Workload(4, 16 + 2 + 2 + 13));
    }

    @Test
    void the_parts_of_a_complex_ticket_count_for_those_who_have_them() {
        room.employs("anna", 10, "paid").employs("bohdan", 10, "paid");
        String number = room.holds("anna", Duration.ofHours(31));
        tickets.estimated(number, 2, null, null);
        var parts = room.bean(Parts.class);
        parts.executorIs(parts.add(number, "One").number(), "bohdan");
        assertThat(room.bean(Workloads.class).of("onebox"))
                .isEqualTo(Map.of("anna", new Workload(1, 2), "bohdan", new Workload(1, 8)));
    }

    @Test
    void before_its_turn_a_ticket_is_offered_only_if_none_of_its_line_comes_first() {
        room.employs("anna", 10, "queue");
        String first = early("queue", 1);
        String second = early("queue", 2);
        assertThat(room.offers(second)).isNull();
        assertThat(room.offers(first)).isEqualTo("anna");
        tickets.accepted(first, "anna", room.clock.instant());
        assertThat(room.offers(second)).isEqualTo("anna");
    }

    @Test
    void once_its_turn_has_come_a_ticket_waits_for_no_other() {
        room.employs("anna", 10, "queue");
        room.receives("queue", null);
        String ticket = early("queue", 1);
        assertThat(room.offers(ticket)).isNull();
        room.clock.moveTo(Staff.NOW.plus(Duration.ofHours(1)));
        assertThat(room.offers(ticket)).isEqualTo("anna");
    }

    @Test
    void parts_go_to_different_agents_and_count_as_load() {
        room.employs("anna", 10, "paid").employs("bohdan", 10, "paid");
        String number = room.receives("paid", null);
        var parts = room.bean(Parts.class);
        assertThat(List.of("One", "Two", "Three"))
                .extracting(it -> room.offersPart(parts.add(number, it).number()))
                .containsExactly("anna", "bohdan", "anna");
        assertThat(room.offers(room.receives("paid", null))).isEqualTo("bohdan");
        assertThat(room.bean(Decisions.class).latest(number, "executor")).isEmpty();
    }

    @Test
    void offering_what_waits_lets_the_agent_take_the_task() {
        room.employs("anna", 10, "paid");
        String number = room.receives("paid", null);
        var task = room.waits(number, null);
        assertThat(room.offersWaiting(number)).isEqualTo("anna");
        assertThat(tickets.get(number).offeredTo()).isEqualTo("anna");
        verify(room.tasks).open(task, "anna");
    }

    @Test
    void what_somebody_has_taken_or_is_offered_meanwhile_does_not_wait_any_more() {
        room.employs("anna", 10, "paid").employs("bohdan", 10, "paid");
        String number = room.receives("paid", null);
        room.waits(number, "bohdan");
        assertThat(room.offersWaiting(number)).isNull();
        room.waits(number, null);
        tickets.offeredTo(number, "bohdan");
        assertThat(room.offersWaiting(number)).isNull();
        assertThat(room.bean(Decisions.class).latest(number, "executor")).isEmpty();
    }

    @Test
    void that_it_still_waits_for_the_same_reason_is_kept_once() {
        room.employs("anna", 0, "paid");
        String number = room.receives("paid", null);
        room.waits(number, null);
        assertThat(room.offersWaiting(number)).isNull();
        assertThat(room.offersWaiting(number)).isNull();
        assertThat(room.bean(Decisions.class).history(number)).hasSize(1);
    }

    @Test
    void what_waits_comes_in_the_order_of_receipt_and_only_if_somebody_of_its_line_is_free() {
        room.employs("anna", 1, "paid").employs("bohdan", 0, "free");
        String first = room.receives("paid", null);
        room.receives("free", null);
        String third = room.receives("paid", null);
        var queue = room.bean(Queue.class);
        assertThat(queue.next("onebox", null)).contains(first);
        assertThat(queue.next("onebox", first)).contains(third);
        assertThat(queue.next("onebox", third)).isEmpty();
        tickets.offeredTo(first, "anna");
        assertThat(queue.next("onebox", null)).isEmpty();
    }

    @Test
    void whoever_has_just_handed_it_on_is_not_asked_because_the_old_task_is_still_there() {
        room.employs("anna", 10, "free").employs("bohdan", 10, "paid");
        String number = room.receives("paid", null);
        room.waits(number, "anna");
        assertThat(room.offers(number)).isEqualTo("bohdan");
    }

    @Test
    void what_is_opened_to_the_line_is_offered_to_nobody_in_particular() {
        room.employs("anna", 10, "paid");
        String number = room.receives("paid", null);
        room.offers(number);
        verify(room.tasks, never()).openToGroup(any(), any());
        var task = room.waits(number, null);
        room.bean(Dispatcher.class).openToLine(number, "onebox-paid");
        assertThat(tickets.get(number).offeredTo()).isNull();
        verify(room.tasks).openToGroup(task, "onebox-paid");
    }

    private String early(String line, int hours) {
        String number = room.receives(line, null);
        room.promise(number, null, Staff.NOW.plus(Duration.ofHours(hours)));
        return number;
    }
}
