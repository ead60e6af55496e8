package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.TestDatabase;
import org.baton.ticket.Promise.What;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it costs to read all that is written about one ticket, beside few others and beside many, in the same run. */
class TicketCostTest {

    private static final int FEW = 30;
    private static final int MANY = 1_000;
    private static final Clock NOW = Clock.fixed(Room.RECEIVED, ZoneOffset.UTC);

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @Test
    void a_ticket_beside_a_thousand_others_reads_about_as_many_rows_as_one_beside_a_few() {
        long besideFew = rowsReadBeside(FEW);
        long besideMany = rowsReadBeside(MANY);

        assertThat(besideFew).as("rows that are read at all").isGreaterThan(8);
        assertThat(besideMany).isLessThanOrEqualTo(2 * besideFew);
    }

    private long rowsReadBeside(int others) {
        TestDatabase database = database();
        String middle = database.inTransaction(() -> {
            var room = new Room(database);
            var numbers = Stream.generate(() -> written(room)).limit(others).toList();
            return numbers.get(others / 2);
        });
        JdbcClient.create(database.data()).sql("analyze").update();
        var counted = new CountedRows(database.data());
        var view = new Room(new TestDatabase(counted)).views(NOW).of(middle, true);
        assertThat(view.conversation()).hasSize(3);
        return counted.rows();
    }

    private static String written(Room room) {
        String number =
                room.receives("onebox", "Login", "It fails", new Upload("a.png", "image/png", new byte[] {1, 2}));
        for (String said : List.of("Since when?", "Since Monday.")) {
            room.conversation.add(number, Room.RECEIVED, Author.agent("Olha"), Message.Kind.REPLY, said, List.of());
        }
        for (String decision : List.of("tier", "type", "line")) {
            room.decisions.add(new Decision(
                    0, number, Room.RECEIVED, 1, decision, "Rule", "Because", Map.of(), Map.of(decision, "x")));
        }
        room.promises.state(number, What.ACCEPT, Room.by("2026-11-23T09:00:00Z"));
        room.clock.paused(number, Room.RECEIVED, "asked");
        room.missings.replace(number, List.of(new Missing("who", "Who?", false)));
        room.parts.add(number, "Import");
        return number;
    }
}
