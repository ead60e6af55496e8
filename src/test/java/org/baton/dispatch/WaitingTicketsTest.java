package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import org.baton.TestDatabase;
import org.baton.ticket.Decisions;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets that are offered to nobody yet. */
class WaitingTicketsTest {

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
