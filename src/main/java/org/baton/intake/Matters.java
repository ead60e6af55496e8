package org.baton.intake;

import java.time.Clock;
import java.util.List;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Message;
import org.baton.ticket.Request;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Makes tickets of the other matters that one request held; each is decided by its own words, and has the whole text. */
@Service
class Matters {

    private static final int LONGEST_SUBJECT = 120;

    private final Tickets tickets;
    private final Links links;
    private final Desks desks;
    private final Reception reception;
    private final Receipts receipts;
    private final Conversation conversation;
    private final Clock clock;

    Matters(
            Tickets tickets,
            Links links,
            Desks desks,
            Reception reception,
            Receipts receipts,
            Conversation conversation,
            Clock clock) {
        this.tickets = tickets;
        this.links = links;
        this.desks = desks;
        this.reception = reception;
        this.receipts = receipts;
        this.conversation = conversation;
        this.clock = clock;
    }

    /** @return the numbers of the new tickets */
    List<String> receive(String number, List<String> matters) {
        Ticket whole = tickets.lock(number);
        Desk desk = desks.get(whole.desk());
        String text = conversation.requestOf(number);
        return matters.stream().map(it -> receive(whole, text, it, desk)).toList();
    }

    private String receive(Ticket whole, String text, String matter, Desk desk) {
        Request request = about(matter, whole.request());
        String number = receipts.add(reception.again(request, matter, List.of(), desk), desk);
        conversation.add(
                new Message(
                        0,
                        number,
                        clock.instant(),
                        Author.customer(Sayings.name(request)),
                        Message.Kind.CUSTOMER,
                        text,
                        whole.number()),
                List.of());
        links.add(new Link(number, "splitFrom", whole.number()));
        links.add(new Link(whole.number(), "splitInto", number));
        return number;
    }

    /** What the customer said about the whole is not said of this. */
    private static Request about(String matter, Request whole) {
        String line = matter.lines().findFirst().orElseThrow();
        return new Request(
                whole.channel(),
                whole.language(),
                line.length() <= LONGEST_SUBJECT
                        ? line
                        : line.substring(0, LONGEST_SUBJECT).strip() + "…",
                null,
                null,
                whole.customer(),
                whole.project(),
                whole.contactName(),
                whole.contactEmail(),
                whole.fields());
    }
}
