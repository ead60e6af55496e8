package org.baton.promise;

import java.util.List;
import java.util.Set;
import org.baton.engine.Timers;
import org.baton.ticket.AppointmentChanged;
import org.baton.ticket.Consultations;
import org.baton.ticket.Part;
import org.baton.ticket.Parts;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What rings for the parts of a ticket, for its work, and for the answers of other lines moves with its time. */
@Component
class SideTimers {

    private static final Set<String> WORK = Set.of("ticket", "escalation");
    private static final Set<String> ASKING = Set.of("consultation", "escalation");

    private final Tickets tickets;
    private final Parts parts;
    private final Consultations consultations;
    private final Timers timers;

    SideTimers(Tickets tickets, Parts parts, Consultations consultations, Timers timers) {
        this.tickets = tickets;
        this.parts = parts;
        this.consultations = consultations;
        this.timers = timers;
    }

    /** Parts have the deadlines of their ticket. */
    void followParts(String ticket) {
        parts.of(List.of(ticket)).stream()
                .filter(it -> !it.isEnded())
                .map(Part::number)
                .forEach(timers::follow);
    }

    /** What another line has for its answer stands still while the desk waits for the customer, and goes on with the rest. */
    void followAnswers(String ticket) {
        if (!consultations.open(ticket).isEmpty()) {
            timers.follow(ticket, ASKING);
        }
    }

    /** The work's own alerts rest while a training is agreed on, and go on where nothing comes of it. */
    @EventListener
    void on(AppointmentChanged appointment) {
        var ticket = tickets.get(appointment.ticket());
        if (ticket.deliveredAt() == null && !ticket.status().ended()) {
            timers.follow(ticket.number(), WORK);
        }
    }
}
