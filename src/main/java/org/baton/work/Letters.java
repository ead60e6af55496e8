package org.baton.work;

import static org.baton.ticket.TicketProcess.MESSAGE;
import static org.baton.ticket.TicketProcess.MESSAGE_RECEIVED;
import static org.baton.ticket.TicketProcess.TEXT;
import static org.baton.ticket.TicketProcess.WRITTEN_BY;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.baton.engine.Instances;
import org.baton.engine.Sentence;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.DeskReplied;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What an agent writes to the customers of many tickets at once. */
@Service
class Letters {

    private final Hands hands;
    private final Conversation conversation;
    private final Instances instances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(
            Hands hands,
            Conversation conversation,
            Instances instances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hands = hands;
        this.conversation = conversation;
        this.instances = instances;
        this.events = events;
        this.clock = clock;
    }

    void write(Ticket ticket, String agent, String body) {
        if (ticket.status().ended()) {
            throw hands.conflict(ticket, Sentence.of("Nobody is written to about a ticket that has ended."));
        }
        long message = conversation.add(
                ticket.number(), clock.instant(), Author.agent(agent), Message.Kind.REPLY, body, List.of());
        events.publishEvent(new DeskReplied(ticket.number()));
        instances.tell(
                ticket.number(),
                MESSAGE_RECEIVED,
                List.of(WRITTEN_BY.passing("agent"), MESSAGE.passing(BigDecimal.valueOf(message)), TEXT.passing(body)));
    }
}
