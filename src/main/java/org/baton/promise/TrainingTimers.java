package org.baton.promise;

import java.util.Set;
import org.baton.engine.Timers;
import org.baton.ticket.AppointmentChanged;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The work's own alerts rest while a training is agreed on, and go on where nothing comes of it. */
@Component
class TrainingTimers {

    private static final Set<String> WORK = Set.of("ticket", "escalation");

    private final Tickets tickets;
    private final Timers timers;

    TrainingTimers(Tickets tickets, Timers timers) {
        this.tickets = tickets;
        this.timers = timers;
    }

    @EventListener
    void on(AppointmentChanged appointment) {
        var ticket = tickets.get(appointment.ticket());
        if (ticket.deliveredAt() == null && !ticket.status().ended()) {
            timers.follow(ticket.number(), WORK);
        }
    }
}
