package org.baton.work;

import java.util.Objects;
import org.baton.engine.Forbidden;
import org.baton.ticket.Kinship;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketGivenBack;
import org.baton.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who works at a ticket, as everybody sees it. */
@Service
class Executorship {

    private final Tickets tickets;
    private final WorkStatus status;
    private final ShownStatus shown;
    private final Excess excess;
    private final Kinship kinship;
    private final ApplicationEventPublisher events;

    Executorship(
            Tickets tickets,
            WorkStatus status,
            ShownStatus shown,
            Excess excess,
            Kinship kinship,
            ApplicationEventPublisher events) {
        this.tickets = tickets;
        this.status = status;
        this.shown = shown;
        this.kinship = kinship;
        this.excess = excess;
        this.events = events;
    }

    /** @param agent null if nobody works at it any more */
    void passTo(String number, String agent) {
        Ticket ticket = tickets.get(number);
        if (!Objects.equals(ticket.executor(), agent)) {
            tickets.executorIs(number, agent);
            taken(number, agent);
        }
        shown.is(number, status.of(ticket, agent));
    }

    /** @throws Forbidden if it is the agent who works, or worked, on the ticket */
    void refuse(String number, String agent) {
        if (agent != null && agent.equals(tickets.get(number).executor())) {
            throw new Forbidden("You have worked on ticket {0}, so somebody else judges it.", number);
        }
    }

    /** @throws Forbidden if it is a complaint about a ticket of the agent's */
    void refuseConcerned(Ticket ticket, String agent) {
        if (agent != null && kinship.concerned(ticket).contains(agent)) {
            throw new Forbidden(
                    "The complaint {0} is about a ticket of yours, so somebody else takes it.", ticket.number());
        }
    }

    /**
     * Whoever gives back what a colleague was asked to accept leaves it with the colleague.
     *
     * @param agent who has taken it to look whether to accept it, null if nobody has it any more
     * @param asked who was asked to accept it, null if the whole line was
     * @throws Forbidden if it is a complaint about a ticket of the agent's
     */
    void offerTo(String number, String agent, String asked) {
        refuseConcerned(tickets.get(number), agent);
        String before = tickets.get(number).offeredTo();
        String now = agent != null || Objects.equals(asked, before) ? agent : asked;
        if (!Objects.equals(before, now)) {
            tickets.offeredTo(number, now);
            taken(number, now);
        }
    }

    private void taken(String ticket, String agent) {
        if (agent == null) {
            events.publishEvent(new TicketGivenBack(ticket));
        } else {
            excess.note(ticket, agent);
        }
    }
}
