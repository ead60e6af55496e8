package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.baton.TestDatabase;
import org.junit.jupiter.api.Test;

/** A ticket is changed by one after the other. */
class LockedTicketTest {

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @Test
    void a_locked_ticket_waits_for_whoever_locked_it() throws Exception {
        TestDatabase database = database();
        Room room = new Room(database);
        Tickets tickets = room.tickets;
        String number = room.receives();
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        var started = new CompletableFuture<Void>();
        var locked = new CompletableFuture<Void>();
        var goOn = new CompletableFuture<Void>();
        var first = CompletableFuture.runAsync(() -> database.inTransaction(() -> {
            tickets.lock(number);
            locked.complete(null);
            goOn.join();
            return order.add("first");
        }));
        locked.get(10, TimeUnit.SECONDS);
        var second = CompletableFuture.runAsync(() -> database.inTransaction(() -> {
            started.complete(null);
            tickets.lock(number);
            return order.add("second");
        }));
        started.get(10, TimeUnit.SECONDS);
        goOn.complete(null);
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        assertThat(order).containsExactly("first", "second");
    }
}
