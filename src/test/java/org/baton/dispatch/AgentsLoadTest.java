package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baton.TestDatabase;
import org.baton.ticket.Decisions;
import org.baton.ticket.Parts;
import org.baton.ticket.Tickets;
import org.baton.ticket.Workload;
import org.baton.ticket.Workloads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has how much to do, counted in promised hours. */
class AgentsLoadTest {

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
    void closed_and_delivered_tickets_are_no_load_and_accepted_ones_are() {
        room.employs("anna", 1, "paid");
        String accepted = room.receives("paid", null);
        tickets.accepted(accepted, "anna", room.clock.instant());
        assertThat(room.offers(room.receives("paid", null))).isNull();
        tickets.delivered(accepted, room.clock.instant());
        assertThat(room.offers(room.receives("paid", null))).isEqualTo("anna");
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
}
