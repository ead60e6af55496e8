package org.baton.work;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.baton.ticket.Message.Kind;
import org.baton.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Whether the customer has said something, after the request itself, that no agent has answered or acted on. */
@Component
class Unanswered {

    private static final Set<Kind> ANSWERS = Set.of(Kind.REPLY, Kind.QUESTION, Kind.RESULT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** What is said to agents where Tasklist shows it; it speaks English. */
    private static final String LANGUAGE = "en";

    private final Conversation conversation;
    private final Desks desks;
    private final Texts texts;

    Unanswered(Conversation conversation, Desks desks, Texts texts) {
        this.conversation = conversation;
        this.desks = desks;
        this.texts = texts;
    }

    /** Like "replied 14:05", by the desk's clock. */
    Optional<String> says(Ticket ticket) {
        var zone = desks.at(ticket.desk(), ticket.deskVersion()).zone();
        return since(ticket)
                .map(it -> texts.say(ticket.desk(), LANGUAGE, "replied", Map.of("time", TIME.format(it.atZone(zone)))));
    }

    private Optional<Instant> since(Ticket ticket) {
        List<Message> all = conversation.of(List.of(ticket.number()));
        Instant replied = null;
        for (Message message : all.subList(Math.min(1, all.size()), all.size())) {
            if (message.author().kind() == Author.Kind.CUSTOMER && message.raisedBy() == null) {
                replied = message.at();
            } else if (ANSWERS.contains(message.kind()) && !isOfPart(message)) {
                replied = null;
            }
        }
        return Optional.ofNullable(replied)
                .filter(it -> ticket.acceptedAt() == null || it.isAfter(ticket.acceptedAt()));
    }

    /** What comes of a part is collected first, and not sent. */
    private static boolean isOfPart(Message message) {
        return message.kind() == Kind.RESULT && message.author().kind() == Author.Kind.AGENT;
    }
}
