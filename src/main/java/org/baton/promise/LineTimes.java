package org.baton.promise;

import java.time.Clock;
import org.baton.desk.Desks;
import org.baton.ticket.AppointmentChanged;
import org.baton.ticket.LineTargets;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketHandedOn;
import org.baton.ticket.Tickets;
import org.baton.ticket.WorkEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down by when the line that has a ticket is to be done with it, each time that this may have changed. */
@Component
class LineTimes {

    private final Tickets tickets;
    private final Desks desks;
    private final OpenDeadlines open;
    private final LineTargets targets;
    private final Clock now;

    LineTimes(Tickets tickets, Desks desks, OpenDeadlines open, LineTargets targets, Clock now) {
        this.tickets = tickets;
        this.desks = desks;
        this.open = open;
        this.targets = targets;
        this.now = now;
    }

    void follow(String number) {
        Ticket ticket = tickets.get(number);
        if (ticket.deliveredAt() == null && !ticket.status().ended()) {
            open.target(new Case(ticket, desks.at(ticket.desk(), ticket.deskVersion())))
                    .ifPresentOrElse(
                            it -> targets.are(number, ticket.line(), it.from(), it.due(), now.instant()),
                            () -> without(ticket));
        }
    }

    @EventListener
    void on(AppointmentChanged appointment) {
        follow(appointment.ticket());
    }

    @EventListener
    void on(TicketHandedOn handedOn) {
        follow(handedOn.number());
    }

    @EventListener
    void on(WorkEnded ended) {
        end(ended.number());
    }

    private void without(Ticket ticket) {
        targets.drop(ticket.number(), ticket.line());
        end(ticket.number());
    }

    private void end(String number) {
        targets.end(number, now.instant());
    }
}
