package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baton.TestDatabase;
import org.baton.ticket.Promise.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a promise counts as kept or as broken, if its moment was another one before. */
class ChangedPromisesTest {

    private SheetsRoom room;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void nothing_is_promised_about_another_ticket_of_the_day() {
        room = new SheetsRoom(database());
        room.receives("30T09:00", "mill", "paid", "bug");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_promise_that_was_extended_in_time_and_kept_is_kept() {
        String ticket = room.receives("30T10:00", "mill", "paid", "bug");
        room.promises(ticket, What.RESOLVE, "30T12:00");
        room.at("30T11:00", it -> room.promises(ticket, What.RESOLVE, "30T16:00"));
        room.at("30T15:00", it -> room.tickets.delivered(ticket, it));
        assertThat(resolvedOnTheThirtieth()).containsExactly(1L, 0L);
    }

    @Test
    void a_promise_that_was_broken_before_it_was_extended_stays_broken() {
        String ticket = room.receives("30T10:00", "mill", "paid", "bug");
        room.promises(ticket, What.RESOLVE, "30T12:00");
        room.at("30T13:00", it -> room.promises(ticket, What.RESOLVE, "30T16:00"));
        room.at("30T15:00", it -> room.tickets.delivered(ticket, it));
        assertThat(resolvedOnTheThirtieth()).containsExactly(0L, 1L);
    }

    @Test
    void a_promise_whose_time_came_while_the_desk_waited_for_the_customer_is_not_broken() {
        String ticket = room.receives("30T10:00", "mill", "paid", "bug");
        room.promises(ticket, What.RESOLVE, "30T12:00");
        room.at("30T11:00", it -> room.clocks.paused(ticket, it, "question"));
        room.at("30T14:00", it -> room.clocks.resumed(ticket, it, "answered"));
        room.at("30T14:01", it -> room.promises(ticket, What.RESOLVE, "30T15:00"));
        room.at("30T14:30", it -> room.tickets.delivered(ticket, it));
        assertThat(resolvedOnTheThirtieth()).containsExactly(1L, 0L);
    }

    /** Kept and broken. */
    private List<Object> resolvedOnTheThirtieth() {
        var day = LocalDate.of(2026, 11, 30);
        return room.sheets(new Period(day, day, SheetsRoom.KYIV))
                .get(0)
                .rows()
                .get(0)
                .subList(3, 5);
    }
}
