package org.baton.triage;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Texts;
import org.baton.ticket.Attachment;
import org.baton.ticket.Attachments;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Missings;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Finds what a request lacks and keeps it as questions in the customer's language. */
@Service
class Gaps {

    private final Tickets tickets;
    private final RequestText text;
    private final Completeness completeness;
    private final Desks desks;
    private final Texts texts;
    private final Attachments attachments;
    private final Missings missings;
    private final Decisions decisions;
    private final Clock clock;

    Gaps(
            Tickets tickets,
            RequestText text,
            Completeness completeness,
            Desks desks,
            Texts texts,
            Attachments attachments,
            Missings missings,
            Decisions decisions,
            Clock clock) {
        this.tickets = tickets;
        this.text = text;
        this.completeness = completeness;
        this.desks = desks;
        this.texts = texts;
        this.attachments = attachments;
        this.missings = missings;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Once somebody has accepted the ticket, what that agent needs is for the agent to ask. */
    void find(String number) {
        Ticket ticket = tickets.get(number);
        List<Missing> found = ticket.acceptedAt() == null ? lacking(ticket) : List.of();
        missings.replace(number, found.stream().map(it -> question(ticket, it)).toList());
        found.stream()
                .min(Comparator.comparing(Missing::blocking).reversed())
                .ifPresent(first -> keep(ticket, first, found));
    }

    private List<Missing> lacking(Ticket ticket) {
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        List<Attachment> files = attachments.of(List.of(ticket.number()));
        int pictures = (int) files.stream()
                .filter(it -> Incoming.picture(it.name(), it.type()))
                .count();
        var request = new Incoming(
                ticket.request().channel(),
                ticket.type(),
                ticket.refusal() == null ? null : ticket.refusal().code(),
                ticket.specification(),
                pictures,
                files.size());
        return completeness.of(ticket.subject(), text.of(ticket), request, desk.asks());
    }

    private org.baton.ticket.Missing question(Ticket ticket, Missing missing) {
        String question = texts.say(ticket.desk(), ticket.language(), "missing." + missing.code(), Map.of());
        return new org.baton.ticket.Missing(missing.code(), question, missing.blocking());
    }

    private void keep(Ticket ticket, Missing first, List<Missing> found) {
        String codes = found.stream().map(Missing::code).collect(Collectors.joining(", "));
        decisions.add(new Decision(
                0,
                ticket.number(),
                clock.instant(),
                ticket.deskVersion(),
                "completeness",
                first.rule(),
                (first.blocking() ? "The ticket waits for the customer to say: " : "It would help to know: ") + codes
                        + ".",
                Map.of("type", ticket.type(), "channel", ticket.request().channel()),
                Map.of("missing", codes, "blocking", first.blocking())));
    }
}
