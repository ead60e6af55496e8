package org.baton.promise;

import java.time.Clock;
import java.util.Optional;
import org.baton.ticket.Change;
import org.baton.ticket.ChangedTickets;
import org.baton.ticket.Changes;
import org.baton.ticket.Move;
import org.baton.ticket.Refusal;
import org.baton.ticket.Renewals;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Puts single tickets under the version that a lead applies; what was decided of them stays. */
@Service
class Renewing {

    /** The process of what can be rehearsed of it. */
    static final String PROMISE = "repromise";

    private final Changes changes;
    private final ChangedTickets rows;
    private final Tickets tickets;
    private final Renewals renewals;
    private final Foresight foresight;
    private final Clock clock;

    Renewing(
            Changes changes,
            ChangedTickets rows,
            Tickets tickets,
            Renewals renewals,
            Foresight foresight,
            Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.tickets = tickets;
        this.renewals = renewals;
        this.foresight = foresight;
        this.clock = clock;
    }

    /**
     * How a ticket stands before it is renewed.
     *
     * @param moment when it is decided: received, accepted or approved
     */
    record Standing(boolean renewable, String moment) {}

    /** Nobody else changes the ticket until the transaction ends. */
    Standing look(long change, String number) {
        Ticket ticket = tickets.lock(number);
        boolean renewable = !ticket.status().ended()
                && ticket.deskVersion() < changes.get(change).becomes();
        if (!renewable) {
            rows.stateIs(change, number, ChangedTickets.State.OVER);
        }
        return new Standing(renewable, foresight.moment(ticket));
    }

    /** What was decided of a ticket; null where nothing was. */
    record Decided(String type, String tier, String line, String refusal) {}

    Decided use(String number, int version) {
        tickets.deskVersionIs(number, version);
        Ticket ticket = tickets.get(number);
        return new Decided(
                ticket.type(),
                ticket.tier(),
                ticket.line(),
                Optional.ofNullable(ticket.refusal()).map(Refusal::code).orElse(null));
    }

    void record(long id, String number) {
        Change change = changes.get(id);
        rows.stateIs(id, number, ChangedTickets.State.DONE);
        renewals.note(new Move(
                number,
                clock.instant(),
                Move.What.RULES,
                String.valueOf(rows.was(id, number)),
                String.valueOf(change.becomes()),
                change.appliedBy(),
                change.reason()));
    }
}
