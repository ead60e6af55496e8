package org.baton.work;

import java.time.Clock;
import java.util.List;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Service;

/** What agents write for each other. */
@Service
class Notes {

    private final Conversation conversation;
    private final Clock clock;

    Notes(Conversation conversation, Clock clock) {
        this.conversation = conversation;
        this.clock = clock;
    }

    void add(Ticket ticket, String agent, String body) {
        conversation.add(ticket.number(), clock.instant(), Author.agent(agent), Message.Kind.NOTE, body, List.of());
    }
}
