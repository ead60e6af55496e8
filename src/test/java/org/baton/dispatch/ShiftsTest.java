package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.dispatch.DispatchRoom.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.baton.TestDatabase;
import org.baton.desk.Agent.Absence;
import org.baton.engine.Never;
import org.junit.jupiter.api.Test;

class ShiftsTest {

    private final DispatchRoom room = new DispatchRoom(TestDatabase.h2());
    private final String number = room.receives("paid", null);

    @Test
    void a_ticket_of_friday_evening_waits_for_monday_morning() {
        room.employs("anna", 10, "paid");
        nextBegins("2026-11-20T18:00:00Z", "2026-11-23T07:00:00Z");
    }

    @Test
    void whoever_of_the_line_begins_first_is_waited_for() {
        room.employs("anna", 10, "paid")
                .employs("bohdan", 10, "saturday 22:00-06:00", List.of(), "paid")
                .employs("cyril", 10, "saturday 08:00-12:00", List.of(), "free");
        nextBegins("2026-11-20T18:00:00Z", "2026-11-21T20:00:00Z");
    }

    @Test
    void an_absent_agent_is_not_waited_for() {
        var holiday = new Absence(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-24"));
        room.employs("anna", 10, DispatchRoom.WEEK, List.of(holiday), "paid");
        nextBegins("2026-11-20T18:00:00Z", "2026-11-25T07:00:00Z");
    }

    @Test
    void a_shift_that_has_begun_is_not_the_next_one() {
        room.employs("anna", 10, "paid");
        nextBegins("2026-11-23T07:00:00Z", "2026-11-24T07:00:00Z");
    }

    @Test
    void the_morning_after_the_clocks_change_is_nine_by_the_new_time() {
        room.employs("anna", 10, "monday-sunday 09:00-18:00", List.of(), "paid");
        nextBegins("2027-03-27T18:00:00Z", "2027-03-28T06:00:00Z");
        nextBegins("2026-10-24T18:00:00Z", "2026-10-25T07:00:00Z");
    }

    @Test
    void a_ticket_that_waits_its_turn_is_tried_when_it_comes() {
        room.employs("anna", 10, "paid");
        room.promise(number, null, Instant.parse("2026-11-23T09:30:00Z"));
        nextBegins("2026-11-23T08:00:00Z", "2026-11-23T09:30:00Z");
        nextBegins("2026-11-23T09:30:00Z", "2026-11-24T07:00:00Z");
    }

    @Test
    void nothing_is_waited_for_if_nobody_ever_comes() {
        assertThat(room.bean(Shifts.class).nextBegin(process(number, "paid", null)))
                .isEqualTo(Never.DATE);
    }

    private void nextBegins(String now, String begins) {
        room.clock.moveTo(Instant.parse(now));
        assertThat(room.bean(Shifts.class).nextBegin(process(number, "paid", null)))
                .isEqualTo(Instant.parse(begins));
    }
}
