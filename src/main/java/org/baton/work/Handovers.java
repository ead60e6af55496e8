package org.baton.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.engine.Invalid;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketHandedOn;
import org.baton.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Gives a ticket to another line. */
@Service
class Handovers {

    private final Tickets tickets;
    private final Desks desks;
    private final Conversation conversation;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Texts texts;

    Handovers(
            Tickets tickets,
            Desks desks,
            Conversation conversation,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock,
            Texts texts) {
        this.tickets = tickets;
        this.desks = desks;
        this.conversation = conversation;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * @param agent who hands it on, null if its time has run out
     * @throws Invalid if the desk has no such line, or it is with that line already
     */
    void handOver(String number, String agent, String line, String reason) {
        Ticket ticket = tickets.lock(number);
        List<String> lines = desks.at(ticket.desk(), ticket.deskVersion()).lines();
        if (!lines.contains(line)) {
            throw new Invalid(
                    "line",
                    "There is no line '{0}' at this desk; there are {1}.",
                    line,
                    texts.lines(ticket.desk(), lines));
        }
        if (line.equals(ticket.line())) {
            throw new Invalid(
                    "line",
                    "Ticket {0} is with the line '{1}' already; give it back, or give it to a colleague.",
                    number,
                    texts.line(ticket.desk(), line));
        }
        if (agent != null) {
            conversation.add(
                    number,
                    clock.instant(),
                    Author.agent(agent),
                    Message.Kind.NOTE,
                    "Handed on from " + ticket.line() + " to " + line + ": " + reason,
                    List.of());
        }
        decisions.add(new Decision(
                0,
                number,
                clock.instant(),
                ticket.deskVersion(),
                "line",
                "handedOn",
                "Handed on to " + line + ": " + reason,
                Map.of("line", ticket.line()),
                Map.of("line", line)));
        tickets.handedTo(number, line);
        tickets.decided(number, "line", line);
        tickets.executorIs(number, null);
        events.publishEvent(new TicketHandedOn(number));
    }
}
