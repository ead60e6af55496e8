package org.baton.ticket;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tickets go on in which others. */
@Repository
public class Survivors {

    private final JdbcClient sql;
    private final Tickets tickets;
    private final Moves moves;
    private final Promises promises;
    private final ApplicationEventPublisher events;

    Survivors(JdbcClient sql, Tickets tickets, Moves moves, Promises promises, ApplicationEventPublisher events) {
        this.sql = sql;
        this.tickets = tickets;
        this.moves = moves;
        this.promises = promises;
        this.events = events;
    }

    /** The number of the ticket that this one goes on in: its own, unless it was merged. */
    public String of(String number) {
        return tickets.find(number).map(Ticket::mergedInto).orElse(number);
    }

    /** Locks the ticket that this one goes on in, which may change until the lock is had. */
    public Ticket lock(String number) {
        Ticket ticket = tickets.lock(of(number));
        return ticket.mergedInto() == null ? ticket : tickets.lock(ticket.mergedInto());
    }

    /** Tickets that were merged into it before go on with the survivor, too, so that no chain ever grows. */
    public void merged(String number, Instant at, String survivor) {
        new TicketChange(sql, moves, number)
                .set("merged_into", survivor)
                .ended(Status.CLOSED, at, "merged")
                .write();
        sql.sql("update baton.ticket set merged_into = ?, version = version + 1 where merged_into = ?")
                .params(survivor, number)
                .update();
        promises.close(number);
        events.publishEvent(new TicketMerged(number, survivor));
        events.publishEvent(new TicketClosed(number));
    }
}
