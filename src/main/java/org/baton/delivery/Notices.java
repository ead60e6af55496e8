package org.baton.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.CustomerTold;
import org.baton.ticket.Message;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.baton.ticket.Upload;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes what the desk says, in the words of its texts: into the conversation, and into the outbox of its reader. */
@Service
class Notices {

    /** What a customer is told is a notice, but for these. */
    private static final Map<String, Message.Kind> KINDS = Map.of(
            "TellQuestion", Message.Kind.QUESTION,
            "TellDelivered", Message.Kind.RESULT,
            "TellOutcome", Message.Kind.ANSWER);

    private final Tickets tickets;
    private final NoticeWords words;
    private final Texts texts;
    private final Conversation conversation;
    private final Outbox outbox;
    private final Agents agents;
    private final Desks desks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            Tickets tickets,
            NoticeWords words,
            Texts texts,
            Conversation conversation,
            Outbox outbox,
            Agents agents,
            Desks desks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tickets = tickets;
        this.words = words;
        this.texts = texts;
        this.conversation = conversation;
        this.outbox = outbox;
        this.agents = agents;
        this.desks = desks;
        this.events = events;
        this.clock = clock;
    }

    void toCustomer(Notice notice) {
        toCustomer(notice, List.of());
    }

    /** @return the id of the message, whose files go along with it */
    long toCustomer(Notice notice, List<Upload> files) {
        Ticket ticket = tickets.get(notice.ticket());
        var request = ticket.request();
        String body = say(ticket, notice, ticket.language());
        var kind = KINDS.getOrDefault(notice.task(), Message.Kind.NOTICE);
        long message = write(ticket, notice, kind, body, files);
        outbox.add(
                ticket,
                new Outbox.Letter(
                        notice.task(),
                        request.channel(),
                        request.contactEmail(),
                        ticket.language(),
                        body,
                        files.isEmpty() ? null : message));
        events.publishEvent(new CustomerTold(ticket.number()));
        return message;
    }

    /** @param message the id of what the customer is told, whose files go to the agent, too */
    void toAgent(Notice notice, String agent, long message) {
        Ticket ticket = tickets.get(notice.ticket());
        agents.byId(agent).ifPresent(it -> {
            String language = language(ticket, it);
            String body = say(ticket, notice, language);
            outbox.add(ticket, new Outbox.Letter(notice.task(), "agent", it.id(), language, body, message));
        });
    }

    /**
     * Sends what an agent wrote to the customer.
     *
     * @param task the id of the task that sends it
     * @param message its id in the conversation, where it stands already
     */
    void reply(String number, String task, long message, String body) {
        Ticket ticket = tickets.get(number);
        var request = ticket.request();
        outbox.add(
                ticket,
                new Outbox.Letter(task, request.channel(), request.contactEmail(), ticket.language(), body, message));
    }

    /** @param agent the id; nobody is told if there is none */
    void toAgent(Notice notice, String agent) {
        Ticket ticket = tickets.get(notice.ticket());
        agents.byId(agent).ifPresent(it -> {
            note(ticket, notice, language(ticket, it));
            send(ticket, notice, it);
        });
    }

    void toLeads(Notice notice, String leads) {
        toEach(notice, agents.ofLine(tickets.get(notice.ticket()).desk(), leads));
    }

    void toLine(Notice notice) {
        Ticket ticket = tickets.get(notice.ticket());
        toEach(notice, agents.ofLine(ticket.desk(), ticket.line()));
    }

    /** The conversation says once what goes to each of them. */
    void toEach(Notice notice, List<Agent> readers) {
        Ticket ticket = tickets.get(notice.ticket());
        note(ticket, notice, languages(ticket).get(0));
        readers.forEach(it -> send(ticket, notice, it));
    }

    private void note(Ticket ticket, Notice notice, String language) {
        write(ticket, notice, Message.Kind.SYSTEM, say(ticket, notice, language), List.of());
    }

    private void send(Ticket ticket, Notice notice, Agent reader) {
        String language = language(ticket, reader);
        outbox.add(ticket, notice.task(), "agent", reader.id(), language, say(ticket, notice, language));
    }

    private String say(Ticket ticket, Notice notice, String language) {
        return texts.say(ticket.desk(), language, notice.task(), words.of(ticket, notice));
    }

    /** Colleagues are told in the language that comes first at the desk, if they speak it. */
    private String language(Ticket ticket, Agent reader) {
        return languages(ticket).stream()
                .filter(reader.languages()::contains)
                .findFirst()
                .orElse(languages(ticket).get(0));
    }

    private List<String> languages(Ticket ticket) {
        return desks.at(ticket.desk(), ticket.deskVersion()).languages();
    }

    private long write(Ticket ticket, Notice notice, Message.Kind kind, String body, List<Upload> files) {
        var message =
                new Message(0, ticket.number(), clock.instant(), Author.desk(ticket.desk()), kind, body, notice.task());
        return conversation.add(message, files);
    }
}
