package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever was promised and however long it waited: what is told leads to the moment that was kept. */
class WhyAddsUpTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final int TICKETS = 300;

    private static PromiseRoom room;

    @BeforeAll
    static void open() {
        room = new PromiseRoom();
        room.hasDesk("integrator", 1);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void for_random_tickets_and_pauses_the_pieces_that_are_told_sum_to_the_moment_due() {
        var random = new Random(8);
        int reckoned = 0;
        for (int n = 0; n < TICKETS; n++) {
            String number = ticket(random);
            Instant due = room.promise(number, What.ACCEPT).by();
            room.clock.moveTo(due.plus(400, ChronoUnit.DAYS));
            String why = room.why(number, What.ACCEPT, "en");
            var told = new AddedUp(why);
            var shown = due.atZone(KYIV).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
            assertThat(told.due()).as(why).isEqualTo(shown);
            if (told.reckons()) {
                reckoned++;
                assertThat(told.sum()).as(why).isEqualTo(shown);
            }
        }
        assertThat(reckoned).as("of %s", TICKETS).isGreaterThan(TICKETS * 95 / 100);
    }

    @Test
    void a_kept_moment_that_does_not_come_out_is_told_without_a_reckoning() {
        room.clock.moveTo(Instant.parse("2026-11-23T08:00:00Z"));
        String number = room.receives("integrator");
        room.promises(number, "Premium", Map.of("accept", "4 h", "acceptClock", "working"));
        Promise.Terms terms = room.promise(number, What.ACCEPT).terms();
        var moved = new Promise.Terms(
                terms.startAt(), terms.span(), terms.clock(), terms.by().plusSeconds(60), null, null, "Moved", null);
        room.the(Promises.class).state(number, What.ACCEPT, moved);
        assertThat(room.why(number, What.ACCEPT, "en")).isEqualTo("Promised: Monday 14:01.");
    }

    /** Received at any second of a year, promised anything, with up to three pauses of its own. */
    private static String ticket(Random random) {
        Instant received = Instant.parse("2026-01-05T00:00:00Z").plusSeconds(random.nextInt(365 * 24 * 3600));
        room.clock.moveTo(received);
        String number = room.receives("integrator");
        room.promises(
                number,
                "Random",
                Map.of("accept", span(random), "acceptClock", random.nextInt(4) == 0 ? "elapsed" : "working"));
        Instant at = received;
        for (int n = random.nextInt(4); n > 0; n--) {
            Instant from = at.plusSeconds(random.nextInt(6 * 3600));
            at = from.plusSeconds(random.nextInt(30 * 3600));
            room.waits(number, n % 2 == 0 ? "question" : "quote", from.toString(), at.toString());
        }
        return number;
    }

    private static String span(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> 1 + random.nextInt(9) + " d";
            case 1 -> 1 + random.nextInt(60) + " h";
            default -> Duration.ofMinutes(1 + random.nextInt(900)).toMinutes() + " min";
        };
    }
}
