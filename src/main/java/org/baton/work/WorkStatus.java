package org.baton.work;

import org.baton.desk.Desks;
import org.baton.ticket.Status;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** What customers see of a ticket that has been accepted. */
@Component
class WorkStatus {

    private final Desks desks;

    WorkStatus(Desks desks) {
        this.desks = desks;
    }

    /** @param agent who works at it, null if nobody does at present */
    Status of(Ticket ticket, String agent) {
        if (agent == null) {
            return Status.ACCEPTED;
        }
        return isEscalated(ticket) ? Status.ESCALATED : Status.IN_WORK;
    }

    /** Handed on to the leads, or to a line that others consult. */
    private boolean isEscalated(Ticket ticket) {
        return ticket.handedTo() != null
                && desks.at(ticket.desk(), ticket.deskVersion()).escalatedTo().contains(ticket.handedTo());
    }
}
