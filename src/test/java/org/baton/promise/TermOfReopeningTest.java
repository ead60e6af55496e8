package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TermOfReopeningTest {

    private final PromiseRoom room = new PromiseRoom();
    private final Tickets tickets = room.the(Tickets.class);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_closed_ticket_can_be_reopened_as_long_as_the_desk_says() {
        room.hasDesk("onebox", 1);
        String number = room.receives("onebox");
        tickets.closed(number, room.clock.instant(), "confirmed", 5);
        assertThat(tickets.get(number).reopenableUntil()).isEqualTo("2026-12-07T08:00:00Z");
        tickets.reopened(number);
        assertThat(tickets.get(number).reopenableUntil()).isNull();
    }

    @Test
    void the_desk_says_by_which_clock() throws IOException {
        String yaml = Files.readString(Path.of("rules/onebox/desk.yaml"));
        room.hasDesk("onebox", 1, yaml.replaceAll("reopen: .*", "reopen: { within: \"3 d working\" }"));
        String number = room.receives("onebox");
        tickets.closed(number, room.clock.instant(), "confirmed", 5);
        assertThat(tickets.get(number).reopenableUntil()).isEqualTo("2026-11-26T08:00:00Z");
    }
}
