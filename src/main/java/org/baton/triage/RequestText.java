package org.baton.triage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.desk.Desk;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Component;

/** What a customer has written, as it is read to decide about it. */
@Component
class RequestText {

    private final Conversation conversation;
    private final Tickets tickets;

    RequestText(Conversation conversation, Tickets tickets) {
        this.conversation = conversation;
        this.tickets = tickets;
    }

    /**
     * The request and the answers to what was asked; from the acceptance on the agent has said what it is. A text that it
     * was split from is for people only.
     */
    String of(Ticket ticket) {
        return conversation.of(List.of(ticket.number())).stream()
                .filter(it -> it.kind() == Message.Kind.CUSTOMER && it.raisedBy() == null)
                .filter(it -> ticket.acceptedAt() == null || it.at().isBefore(ticket.acceptedAt()))
                .map(Message::body)
                .map(OlderMessage::without)
                .collect(Collectors.joining("\n"));
    }

    /** The language that the customer writes in, in which the desk then answers. */
    String language(Ticket ticket, Desk desk) {
        List<String> usualFirst = Stream.concat(Stream.of(ticket.language()), desk.languages().stream())
                .distinct()
                .toList();
        String language = Language.of(ticket.subject() + "\n" + of(ticket), usualFirst);
        if (!language.equals(ticket.language())) {
            tickets.languageIs(ticket.number(), language);
        }
        return language;
    }
}
