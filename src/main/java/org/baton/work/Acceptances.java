package org.baton.work;

import java.time.Clock;
import org.baton.ticket.Parts;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Records that an agent has accepted a ticket, and as what. */
@Service
class Acceptances {

    private final Tickets tickets;
    private final Parts parts;
    private final Clock clock;

    Acceptances(Tickets tickets, Parts parts, Clock clock) {
        this.tickets = tickets;
        this.parts = parts;
        this.clock = clock;
    }

    /** @return from when on it is decided: accepted, or approved if the customer has said yes to a quote before */
    String record(String number, String agent, Acceptance acceptance) {
        Ticket ticket = tickets.lock(number);
        confirmType(ticket, acceptance.type() == null ? ticket.type() : acceptance.type());
        if (acceptance.hours() != null
                || acceptance.resolveBy() != null
                || !acceptance.parts().isEmpty()) {
            tickets.estimated(
                    number, Math.max(1, acceptance.parts().size()), acceptance.hours(), acceptance.resolveBy());
        }
        acceptance.parts().forEach(title -> parts.add(number, title));
        tickets.accepted(number, agent, clock.instant());
        return ticket.approvedAt() == null ? "accepted" : "approved";
    }

    /** A corrected type is routed anew, whatever line it was handed to as something else. */
    private void confirmType(Ticket ticket, String type) {
        tickets.typeConfirmed(ticket.number(), type);
        if (!type.equals(ticket.type())) {
            tickets.handedTo(ticket.number(), null);
        }
    }
}
