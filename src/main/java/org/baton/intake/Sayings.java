package org.baton.intake;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.CustomerWrote;
import org.baton.ticket.DeskReplied;
import org.baton.ticket.Message.Kind;
import org.baton.ticket.Request;
import org.baton.ticket.Ticket;
import org.baton.ticket.Upload;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what is said into the conversation: what customers say in their name. */
@Component
class Sayings {

    private final Conversation conversation;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sayings(Conversation conversation, Clock clock, ApplicationEventPublisher events) {
        this.conversation = conversation;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param body null or blank if nothing was said in words
     * @return the ticket's number
     */
    String keep(Ticket ticket, String body) {
        return body == null || body.isBlank() ? ticket.number() : keep(ticket, Kind.CUSTOMER, body, List.of());
    }

    String keep(Ticket ticket, Kind kind, String body, List<Upload> files) {
        conversation.add(ticket.number(), clock.instant(), Author.customer(name(ticket.request())), kind, body, files);
        events.publishEvent(new CustomerWrote(ticket.number()));
        return ticket.number();
    }

    /** @return the id of what an agent says for the desk */
    long reply(Ticket ticket, String agent, String body, List<Upload> files) {
        long message = conversation.add(ticket.number(), clock.instant(), Author.agent(agent), Kind.REPLY, body, files);
        events.publishEvent(new DeskReplied(ticket.number()));
        return message;
    }

    static String name(Request request) {
        return Stream.of(request.contactName(), request.contactEmail(), request.customer(), request.channel())
                .filter(it -> it != null && !it.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
