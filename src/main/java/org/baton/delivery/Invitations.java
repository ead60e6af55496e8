package org.baton.delivery;

import java.time.Clock;
import java.util.List;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.ticket.Appointment;
import org.baton.ticket.Appointments;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Writes to customer and trainer about the training that they have agreed on. */
@Service
class Invitations {

    private final Notices notices;
    private final Tickets tickets;
    private final Appointments appointments;
    private final Agents agents;
    private final Desks desks;
    private final Clock clock;

    Invitations(Notices notices, Tickets tickets, Appointments appointments, Agents agents, Desks desks, Clock clock) {
        this.notices = notices;
        this.tickets = tickets;
        this.appointments = appointments;
        this.agents = agents;
        this.desks = desks;
        this.clock = clock;
    }

    /** Each in their language, and to both the same invitation. */
    void send(Notice notice) {
        Ticket ticket = tickets.get(notice.ticket());
        Appointment training = appointments.find(notice.ticket()).orElseThrow();
        var desk = desks.at(ticket.desk(), ticket.deskVersion());
        var invitation = Invitation.of(training, ticket, desk, agents.name(training.trainer()), clock.instant());
        long message = notices.toCustomer(notice, List.of(invitation));
        notices.toAgent(notice, training.trainer(), message);
    }
}
