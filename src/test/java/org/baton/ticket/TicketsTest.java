package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.baton.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketsTest {

    private static final Instant LATER = Room.RECEIVED.plusSeconds(3600);

    private Room room;
    private Tickets tickets;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        room = new Room(database());
        tickets = room.tickets;
    }

    @Test
    void a_request_is_kept_as_it_was_received() {
        Ticket ticket = tickets.get(room.receives());

        assertThat(ticket.status()).isEqualTo(Status.RECEIVED);
        assertThat(ticket.request().subject()).isEqualTo("Не друкує");
        assertThat(ticket.request().fields()).containsEntry("severity", 2);
        assertThat(ticket.contract()).isEqualTo(Room.contract());
        assertThat(ticket.receivedAt()).isEqualTo(Room.RECEIVED);
        assertThat(ticket.parts()).isEqualTo(1);
        assertThat(room.conversation.requestOf(ticket.number())).isEqualTo("Помилка принтера");
        assertThat(room.events).containsExactly(new TicketReceived(ticket.number()));
    }

    @Test
    void no_two_tickets_get_one_number() {
        assertThat(List.of(tickets.nextNumber(), tickets.nextNumber(), tickets.nextNumber()))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[0-9]{6}"));
    }

    @Test
    void an_unknown_number_is_said_so() {
        assertThat(tickets.find("1")).isEmpty();
        assertThatThrownBy(() -> tickets.get("1")).hasMessageContaining("1");
        assertThatThrownBy(() -> tickets.lock("1")).hasMessageContaining("1");
        assertThatThrownBy(() -> tickets.decided("1", "line", "paid")).hasMessageContaining("1");
    }

    @Test
    void what_is_decided_and_said_is_written_on_the_ticket() {
        String number = room.receives();
        tickets.decided(number, "type", "bug");
        tickets.decided(number, "tier", "ism");
        tickets.decided(number, "line", "managers");
        tickets.refusalIs(number, new Refusal("outOfScope", "Not ours", null));
        tickets.typeConfirmed(number, "complex");
        tickets.estimated(number, 3, new BigDecimal("4.50"), LATER);
        tickets.slotOfferIs(number, "open");
        tickets.specified(number);
        tickets.offeredTo(number, "olha");

        Ticket ticket = tickets.get(number);
        assertThat(ticket)
                .extracting(Ticket::type, Ticket::tier, Ticket::line, Ticket::confirmedType, Ticket::slotOffer)
                .containsExactly("bug", "ism", "managers", "complex", "open");
        assertThat(ticket.refusal()).isEqualTo(new Refusal("outOfScope", "Not ours", null));
        assertThat(ticket.parts()).isEqualTo(3);
        assertThat(ticket.estimateHours()).isEqualByComparingTo("4.5");
        assertThat(ticket.resolveBy()).isEqualTo(LATER);
        assertThat(ticket.specification()).isTrue();
        assertThat(ticket.offeredTo()).isEqualTo("olha");
        assertThat(ticket.version()).isEqualTo(9);
    }

    @Test
    void a_refusal_can_be_taken_back() {
        String number = room.receives();
        tickets.refusalIs(number, new Refusal("needsSpecification", "Please say more", "Ask us"));
        tickets.refusalIs(number, null);
        assertThat(tickets.get(number).refusal()).isNull();
    }

    @Test
    void accepting_in_time_keeps_the_promise_and_only_the_first_acceptance_counts() {
        String number = room.receives();
        room.promises.state(number, Promise.What.ACCEPT, Room.by("2026-11-23T09:00:00Z"));
        tickets.offeredTo(number, "olha");
        tickets.accepted(number, "olha", LATER);
        tickets.accepted(number, "petro", LATER.plusSeconds(60));

        Ticket ticket = tickets.get(number);
        assertThat(ticket.status()).isEqualTo(Status.ACCEPTED);
        assertThat(ticket.executor()).isEqualTo("petro");
        assertThat(ticket.offeredTo()).isNull();
        assertThat(ticket.acceptedAt()).isEqualTo(LATER);
        Promise promise = room.promises.find(number, Promise.What.ACCEPT).orElseThrow();
        assertThat(promise.metAt()).isEqualTo(LATER);
        assertThat(promise.breached()).isFalse();
    }

    @Test
    void delivering_too_late_breaks_the_promise_until_the_customer_sends_it_back() {
        String number = room.receives();
        room.promises.state(number, Promise.What.RESOLVE, Room.by("2026-11-23T08:59:59Z"));
        tickets.delivered(number, LATER);
        Promise broken = room.promises.find(number, Promise.What.RESOLVE).orElseThrow();
        assertThat(broken.breached()).isTrue();

        tickets.reopened(number);
        Promise open = room.promises.find(number, Promise.What.RESOLVE).orElseThrow();
        assertThat(open.metAt()).isNull();
        assertThat(open.breached()).isFalse();
        assertThat(tickets.get(number).deliveredAt()).isNull();
        assertThat(tickets.get(number).reopenings()).isEqualTo(1);
    }

    @Test
    void each_end_is_written_with_its_reason_and_told() {
        String closed = room.receives();
        tickets.closed(closed, LATER, "confirmed", 5);
        String declined = room.receives();
        tickets.declined(declined, LATER, new Refusal("outOfScope", "Not ours", null));
        String cancelled = room.receives();
        tickets.cancelled(cancelled, LATER, "Found it myself");

        assertThat(tickets.get(closed))
                .extracting(Ticket::status, Ticket::closedAt, Ticket::endReason, Ticket::rating)
                .containsExactly(Status.CLOSED, LATER, "confirmed", 5);
        assertThat(tickets.get(declined))
                .extracting(Ticket::status, Ticket::endReason)
                .containsExactly(Status.DECLINED, "Not ours");
        assertThat(tickets.get(cancelled))
                .extracting(Ticket::status, Ticket::endReason)
                .containsExactly(Status.CANCELLED, "Found it myself");
        assertThat(room.events)
                .contains(new TicketClosed(closed), new TicketDeclined(declined), new TicketCancelled(cancelled));
    }

    @Test
    void the_next_deadline_is_the_earliest_that_is_open() {
        String number = room.receives();
        assertThat(due(number)).isEqualTo(NextDue.NEVER.toInstant());
        room.promises.state(number, Promise.What.RESOLVE, Room.by("2026-11-23T16:00:00Z"));
        room.promises.state(number, Promise.What.ACCEPT, Room.by("2026-11-23T09:00:00Z"));
        assertThat(due(number)).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        tickets.accepted(number, "olha", LATER);
        assertThat(due(number)).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        tickets.cancelled(number, LATER, "no more needed");
        assertThat(due(number)).isEqualTo(NextDue.OVER.toInstant());
    }

    private Instant due(String number) {
        return room.sql
                .sql("select next_due from baton.ticket where number = ?")
                .param(number)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
